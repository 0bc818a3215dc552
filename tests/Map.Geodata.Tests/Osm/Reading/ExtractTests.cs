using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Reading;

public class ExtractTests
{
    // As "osmium fileinfo -e" counts them. Relations cut at the edge of an extract name members outside it.
    private static readonly Dictionary<string, (int Nodes, int Ways, int Relations, bool IsCut)> Known = new()
    {
        ["drawn"] = (12, 3, 2, false),
        ["porto.osm.pbf"] = (347_944, 51_458, 357, false),
        ["shenzhen-longgang.osm.pbf"] = (8_005, 773, 40, true),
        ["beijing-tsinghua.osm.pbf"] = (7_450, 1_360, 189, true),
        ["jinan-drive.osm.pbf"] = (40_736, 18_118, 0, false),
    };

    public static TheoryData<string> Names => [.. Extracts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_extract_is_read_whole(string name)
    {
        var report = Extracts.Read(name).Report;

        Assert.Equal(0, report.NodesOutOfRange + report.DuplicateNodes + report.DuplicateWays + report.DuplicateRelations);
        if (Known.TryGetValue(name, out var known))
            Assert.Equal(known, (report.Nodes, report.Ways, report.Relations, report.RelationsWithMissingMembers > 0));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_is_found_where_it_stands_and_its_neighbours_only_where_they_exist(string name)
    {
        var extract = Extracts.Read(name);
        foreach (OsmElements elements in (OsmElements[])[extract.Nodes, extract.Ways, extract.Relations])
        {
            for (int i = 0; i < elements.Count; i++)
            {
                Assert.Equal(i, elements.Find(elements.Ids[i]));
                bool hasNext = i + 1 < elements.Count && elements.Ids[i + 1] == elements.Ids[i] + 1;
                Assert.Equal(hasNext ? i + 1 : OsmElements.Missing, elements.Find(elements.Ids[i] + 1));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_that_is_not_missing_points_into_the_extract(string name)
    {
        var extract = Extracts.Read(name);
        for (int way = 0; way < extract.Ways.Count; way++)
        {
            foreach (int node in extract.Ways.Nodes(way))
                Assert.InRange(node, OsmElements.Missing, extract.Nodes.Count - 1);
        }
    }
}
