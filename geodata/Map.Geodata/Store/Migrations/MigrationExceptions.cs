namespace Map.Geodata.Store.Migrations;

/// <summary>The database holds migrations that this program doesn't know.</summary>
public sealed class DatabaseNewerException(int databaseNumber, int programNumber) : StoreException(
    $"The database is at version {databaseNumber}, this program knows versions up to {programNumber}: start a newer program, or restore an older backup.")
{
    public int DatabaseNumber { get; } = databaseNumber;
    public int ProgramNumber { get; } = programNumber;
}

/// <summary>A migration was applied to the database in another form than the program's.</summary>
public sealed class MigrationChangedException(Migration migration) : StoreException(
    $"Migration {migration} was applied to this database in another form than this program's: start the program that made the database, or make a new one.")
{
    public Migration Migration { get; } = migration;
}

/// <summary>A migration was refused by the database and left nothing behind.</summary>
public sealed class MigrationFailedException(Migration migration, string reason, Exception inner)
    : StoreException($"Migration {migration} failed and was undone: {reason}.", inner)
{
    public Migration Migration { get; } = migration;
}

/// <summary>The database server is older than the store's schema.</summary>
public sealed class ServerTooOldException(string version, int needed)
    : StoreException($"The database server is PostgreSQL {version}; the store needs {needed} or newer.");
