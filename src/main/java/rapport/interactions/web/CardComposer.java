package rapport.interactions.web;

import gg.jte.Content;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.contacts.CardPanel;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** The composer at the top of a card. */
@Component
@Order(1)
class CardComposer implements CardPanel {
  private final Composers composers;
  private final Templates templates;

  CardComposer(Composers composers, Templates templates) {
    this.composers = composers;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.MIDDLE;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    if (!ui.may(Right.LOG_INTERACTIONS.code())) {
      return nothing -> {};
    }
    return templates.of(
        "interactions/composer",
        Map.of("ui", ui, "view", composers.onCard(subject.contactIds(), subject.viewer(), ui)));
  }
}
