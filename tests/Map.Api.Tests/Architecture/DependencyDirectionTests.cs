using System.Xml.Linq;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Architecture;

public class DependencyDirectionTests
{
    /// <summary>What each project of the product may reference, and nothing else.</summary>
    [Theory]
    [InlineData("geodata/Map.Analysis", "", "NetTopologySuite")]
    [InlineData("geodata/Map.Geodata", "Map.Analysis",
        "CsvHelper DocumentFormat.OpenXml Microsoft.Data.Sqlite Microsoft.EntityFrameworkCore Microsoft.EntityFrameworkCore.Relational Npgsql "
        + "Npgsql.EntityFrameworkCore.PostgreSQL ProjNET SQLitePCLRaw.bundle_e_sqlite3 SQLitePCLRaw.core System.IO.Packaging")]
    [InlineData("api/Map.GraphQL", "", "")]
    [InlineData("api/Map.Api", "Map.GraphQL Map.Geodata", "Spectre.Console System.CommandLine")]
    public void A_project_references_only_what_lies_below_it(string folder, string projects, string packages)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, folder, Path.GetFileName(folder) + ".csproj"));
        var referenced = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(Words(projects), referenced.Order());
        Assert.Equal(Words(packages), file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value).Order());
    }

    /// <summary>Which rooms of a project each room may look into; those that are not named may look into all.</summary>
    [Theory]
    [InlineData("geodata/Map.Analysis/Network", "Map.Analysis", "")]
    [InlineData("geodata/Map.Analysis/Reach", "Map.Analysis", "Network")]
    [InlineData("geodata/Map.Analysis/Coverage", "Map.Analysis", "Network Reach")]
    [InlineData("geodata/Map.Analysis/Routes", "Map.Analysis", "Network Reach")]
    [InlineData("geodata/Map.Geodata/Coordinates", "Map.Geodata", "")]
    [InlineData("geodata/Map.Geodata/Opening", "Map.Geodata", "Reasons")]
    [InlineData("geodata/Map.Geodata/Osm", "Map.Geodata", "Opening")] // gates keep hours
    [InlineData("geodata/Map.Geodata/Features", "Map.Geodata", "")]
    [InlineData("geodata/Map.Geodata/Store", "Map.Geodata", "Access Features")]
    [InlineData("api/Map.GraphQL/Language", "Map.GraphQL", "")]
    public void A_room_looks_only_into_the_rooms_below_it(string room, string project, string below)
    {
        var allowed = Words(below).Append(Path.GetFileName(room)).ToList();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.cs", SearchOption.AllDirectories))
        {
            var rooms = File.ReadLines(file)
                .Where(l => l.StartsWith($"using {project}.", StringComparison.Ordinal))
                .Select(l => l[$"using {project}.".Length..].TrimEnd(';').Split('.')[0]);
            Assert.All(rooms, r => Assert.True(allowed.Contains(r), $"{file} uses {project}.{r}"));
        }
    }

    /// <summary>Feature rooms of the API share rooms that belong to no feature, never each other's files.</summary>
    [Fact]
    public void Features_of_the_API_do_not_look_into_each_other()
    {
        string[] shared = ["Access", "Changes", "Coordinates", "Editing", "GeoJson", "Jobs", "Limits", "Metrics", "Querying", "Travel", "Troubles"];
        // Reports bring together what features tell; no feature looks into them.
        string[] outermost = ["Commands", "Hosting", "Reports"];
        var api = Path.Combine(Repository.Root, "api", "Map.Api");
        foreach (var file in Directory.EnumerateFiles(api, "*.cs", SearchOption.AllDirectories))
        {
            var room = Path.GetRelativePath(api, file).Split(Path.DirectorySeparatorChar)[0];
            if (outermost.Contains(room) || room == "Program.cs") continue;
            var others = File.ReadLines(file).Where(l => l.StartsWith("using Map.Api.", StringComparison.Ordinal))
                .Select(l => l["using Map.Api.".Length..].TrimEnd(';').Split('.')[0]);
            Assert.All(others, o => Assert.True(o == room || shared.Contains(o), $"{file} uses Map.Api.{o}"));
        }
    }

    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order();
}
