using Map.Geodata.Store.Clusters;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Store.Clusters;

public sealed class PostgresInstallationTests : IDisposable
{
    private const UnixFileMode Executable = (UnixFileMode)0b111_101_101;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_PostgreSQL_the_message_has_the_command_that_installs_it()
    {
        var e = await Assert.ThrowsAsync<PostgresMissingException>(() => GetAsync([_folder.Path, _folder["nowhere"]]));

        Assert.Contains("sudo apt-get install postgresql-15 postgresql-15-postgis-3", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_PostGIS_the_message_names_the_package_of_the_newest_version()
    {
        var e = await Assert.ThrowsAsync<PostgisMissingException>(() => GetAsync([Install(15, postgis: false), Install(16, postgis: false)]));

        Assert.Equal("postgresql-16-postgis-3", e.Package);
        Assert.Contains("sudo apt-get install postgresql-16-postgis-3", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_version_that_has_PostGIS_is_taken()
    {
        PostgresInstallation found = await GetAsync([Install(15), Install(16), Install(17, postgis: false)]);

        Assert.Equal(_folder["16/bin/initdb"], found.Program("initdb"));
    }

    [Fact]
    public async Task A_version_older_than_the_schema_needs_is_not_taken() =>
        await Assert.ThrowsAsync<PostgresMissingException>(() => GetAsync([Install(14)]));

    [Fact]
    public async Task Existing_data_are_opened_by_the_version_that_made_them()
    {
        PostgresInstallation found = await GetAsync([Install(15), Install(16)], dataMajor: 15);

        Assert.Equal(15, found.Major);
    }

    [Fact]
    public async Task Data_of_a_version_that_was_removed_name_the_version()
    {
        var e = await Assert.ThrowsAsync<PostgresMissingException>(() => GetAsync([Install(16)], dataMajor: 15));

        Assert.Contains("postgresql-15", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_postgres_leads_to_the_programs_beside_the_real_one()
    {
        string real = Install(15);
        Directory.CreateDirectory(_folder["links"]);
        File.CreateSymbolicLink(_folder["links/postgres"], Path.Combine(real, "postgres"));

        Assert.Equal(real, (await GetAsync([_folder["links"]])).Programs);
    }

    [Fact]
    public async Task This_machine_has_an_installation() =>
        Assert.True((await PostgresInstallation.GetAsync()).HasPostgis);

    private static async Task<PostgresInstallation> GetAsync(string[] folders, int? dataMajor = null) =>
        PostgresInstallation.Choose(await PostgresInstallation.ListAsync(folders), dataMajor);

    /// <summary>The outside of an installation: programs that tell their version and their folder.</summary>
    private string Install(int major, bool postgis = true)
    {
        string programs = _folder[$"{major}/bin"], share = _folder[$"{major}/share"];
        Directory.CreateDirectory(programs);
        Directory.CreateDirectory(Path.Combine(share, "extension"));
        Write(programs, "postgres", $"echo 'postgres (PostgreSQL) {major}.3 (Debian {major}.3-1)'");
        Write(programs, "pg_config", $"echo {share}");
        Write(programs, "initdb", "");
        Write(programs, "pg_ctl", "");
        if (postgis)
            File.WriteAllText(Path.Combine(share, "extension/postgis.control"), "");
        return programs;
    }

    private static void Write(string folder, string program, string script)
    {
        string file = Path.Combine(folder, program);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(file, Executable);
    }
}
