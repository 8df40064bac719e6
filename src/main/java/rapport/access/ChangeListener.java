package rapport.access;

import java.util.List;

/**
 * Learns of every change of every record, in the transaction that makes it: what it writes is
 * committed with the change or not at all. It must be quick, and never wait for the network.
 */
public interface ChangeListener {
  /** Called after the changes were written down, at least one. */
  void changed(List<RecordedChange> changes);
}
