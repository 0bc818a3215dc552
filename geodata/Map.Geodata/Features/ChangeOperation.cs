namespace Map.Geodata.Features;

/// <summary>What was done to a feature; an import is the creation of many.</summary>
public enum ChangeOperation { Create, Update, Delete, Restore, Import }
