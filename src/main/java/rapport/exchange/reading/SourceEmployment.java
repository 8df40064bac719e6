package rapport.exchange.reading;

/** Where somebody works as the file has it; what the file does not tell is "". */
public record SourceEmployment(String company, String position, String department) {}
