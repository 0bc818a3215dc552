namespace Map.Geodata.Store;

/// <summary>
/// Something that can be expected to go wrong with the store. The message is one sentence for people that says what was
/// wrong and the way out; it never holds a password.
/// </summary>
public abstract class StoreException(string message, Exception? inner = null) : Exception(message, inner);
