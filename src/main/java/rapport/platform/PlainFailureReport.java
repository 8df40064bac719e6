package rapport.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells on standard error why Rapport did not start; takes the place of Boot's framed report. */
class PlainFailureReport implements FailureAnalysisReporter {
  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Rapport did not start. " + analysis.getDescription());
    if (analysis.getAction() != null) {
      System.err.println(analysis.getAction());
    }
  }
}
