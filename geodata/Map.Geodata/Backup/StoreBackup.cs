using System.Globalization;
using Map.Geodata.Store.Migrations;
using Npgsql;

namespace Map.Geodata.Backup;

/// <summary>
/// The whole store as one file, in the custom format of pg_dump, and back. Everything that Map keeps is in the store (files of networks
/// are a cache of it), so nothing else belongs to a backup.
/// </summary>
public static class StoreBackup
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // The views of scopes are made again after the last migration.
    private static readonly string[] DumpOptions = ["--format=custom", "--no-owner", "--no-privileges", "--exclude-schema=scoped", "--exclude-schema=open"];

    private const string IsBare = "select to_regclass('public.schema_version') is null";

    private const string HasRows = "select exists (select from grid) or exists (select from station) or exists (select from city_network) or exists (select from change)";

    /// <summary>What Map has made, without what belongs to PostGIS.</summary>
    private const string DropAll = """
        drop schema if exists scoped cascade; drop schema if exists open cascade; drop schema if exists access cascade;
        do $$
        declare drop_it text;
        begin
          for drop_it in
            select format('drop %s if exists public.%I cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
            from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
              and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
          loop execute drop_it; end loop;
          for drop_it in
            select format('drop routine if exists public.%I(%s) cascade', proname, pg_get_function_identity_arguments(oid))
            from pg_proc p where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
          loop execute drop_it; end loop;
          for drop_it in
            select format('drop type if exists public.%I cascade', typname)
            from pg_type t where typnamespace = 'public'::regnamespace and typtype in ('e', 'd', 'c') and typrelid = 0
              and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
          loop execute drop_it; end loop;
        end $$;

        """;

    /// <summary>Writes the store as it is at one moment, while others work on; the file takes its name once it was read back whole.</summary>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="BackupFailedException">The server or the file can't be used; what stood under the name still does.</exception>
    public static async Task<long> WriteAsync(string connectionString, string file, CancellationToken cancel)
    {
        var (tools, partial) = (await PostgresTools.FindAsync(connectionString), file + ".partial");
        try
        {
            // It holds hashes of passwords and the keys of sessions.
            await using (new FileStream(partial, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = OwnerOnly })) { }
            using (var dump = tools.Start("pg_dump", [.. DumpOptions, "--file=" + Path.GetFullPath(partial)], cancel)) await dump.EndAsync("The backup could not be written.", cancel);
            await VersionOfAsync(tools, partial, cancel);
            using (var check = tools.Start("pg_restore", ["--file=-", Path.GetFullPath(partial)], cancel)) await check.EndAsync("The backup can't be read back.", cancel);
            File.Move(partial, file, overwrite: true);
            return new FileInfo(file).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupFailedException($"The file {file} can't be written: {e.Message}", []);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Puts a backup into a store, in one transaction, and brings it to this program's version.</summary>
    /// <param name="connectionString">The store; it need not be migrated.</param>
    /// <param name="file">What <see cref="WriteAsync"/> wrote.</param>
    /// <param name="replace">Whether what the store holds is dropped.</param>
    /// <param name="cancel">Ends it; nothing is changed then.</param>
    /// <exception cref="StoreNotEmptyException">The store holds something, and nobody said that it may be dropped.</exception>
    /// <exception cref="DatabaseNewerException">A newer program wrote the backup.</exception>
    /// <exception cref="BackupFailedException">The file is no backup of a store, or is damaged.</exception>
    public static async Task RestoreAsync(string connectionString, string file, bool replace, CancellationToken cancel)
    {
        if (!File.Exists(file)) throw new BackupFailedException($"There is no file {file}.", []);
        var tools = await PostgresTools.FindAsync(connectionString);
        var (version, newest) = (await VersionOfAsync(tools, file, cancel), Migration.List()[^1].Number);
        if (version > newest) throw new DatabaseNewerException(version, newest);
        if (!replace && !await IsEmptyAsync(connectionString, cancel)) throw new StoreNotEmptyException();
        await FillAsync(tools, file, cancel);
        await Migrator.MigrateAsync(connectionString, cancel);
    }

    /// <summary>The commit is sent only after the whole file was read; psql ends at the first error, which undoes everything.</summary>
    private static async Task FillAsync(PostgresTools tools, string file, CancellationToken cancel)
    {
        using var read = tools.Start("pg_restore", ["--no-owner", "--no-privileges", "--no-comments", "--file=-", Path.GetFullPath(file)], cancel);
        using var write = tools.Start("psql", ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=-"], cancel);
        try
        {
            await write.Input.WriteAsync("set client_min_messages = warning; begin;\n" + DropAll);
            await write.Input.FlushAsync(cancel);
            await CopyAsync(read.Output, write.Input, cancel);
            await read.EndAsync("The backup can't be read.", cancel);
            await write.Input.WriteAsync("\ncommit;\n");
        }
        catch (IOException)
        {
            // psql has ended and says why.
        }

        await write.EndAsync("The backup could not be put back; the store is as it was.", cancel);
    }

    /// <summary>Without the line that empties the search path: constraints call functions by their short names.</summary>
    private static async Task CopyAsync(StreamReader from, StreamWriter to, CancellationToken cancel)
    {
        while (await from.ReadLineAsync(cancel) is { } line && !line.Contains("set_config('search_path', ''", StringComparison.Ordinal)) await to.WriteLineAsync(line);
        var buffer = new char[1 << 16];
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;) await to.WriteAsync(buffer.AsMemory(0, read), cancel);
    }

    /// <summary>The version of the store in a backup.</summary>
    private static async Task<int> VersionOfAsync(PostgresTools tools, string file, CancellationToken cancel)
    {
        using var read = tools.Start("pg_restore", ["--data-only", "--table=schema_version", "--file=-", Path.GetFullPath(file)], cancel);
        var text = await read.Output.ReadToEndAsync(cancel);
        await read.EndAsync($"{file} is no backup that can be read.", cancel);
        var numbers = text.Split('\n').SkipWhile(line => !line.StartsWith("COPY public.schema_version", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line != "\\.").Select(line => int.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture));
        return numbers.DefaultIfEmpty(0).Max() is > 0 and var version ? version : throw new BackupFailedException($"{file} is no backup of a store of Map.", []);
    }

    private static async Task<bool> IsEmptyAsync(string connectionString, CancellationToken cancel)
    {
        await using var store = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        return await AskAsync(store, IsBare, cancel) || !await AskAsync(store, HasRows, cancel);
    }

    private static async Task<bool> AskAsync(NpgsqlDataSource store, string question, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(question);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }
}
