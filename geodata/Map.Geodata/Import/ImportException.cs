namespace Map.Geodata.Import;

/// <summary>The file as a whole can't be imported; the store is as it was. The message says what was wrong and the way out.</summary>
public abstract class ImportException(string message, Exception? inner = null) : Exception(message, inner);
