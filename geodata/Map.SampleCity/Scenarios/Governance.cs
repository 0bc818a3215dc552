using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios;

/// <summary>The governance tree of a schematic town.</summary>
/// <param name="Root">The district, or the city.</param>
/// <param name="Streets">Its streets, or the districts of a city.</param>
/// <param name="Communities">The communities of all of them.</param>
internal sealed record Governance(GridArea Root, IReadOnlyList<GridArea> Streets, IReadOnlyList<GridArea> Communities)
{
    private static readonly string[] StreetNames = ["城中", "城东", "城西", "城南", "城北", "东湖", "西岭", "南浦", "北辰", "新区"];
    private const string First = "朝和光永春文兴安锦金玉明新长福祥";
    private const string Second = "阳平明宁晖昌旺乐绣桥泉德";

    /// <param name="district">The district.</param>
    /// <param name="streets">How many streets it has.</param>
    /// <param name="communities">How many communities they have together.</param>
    /// <param name="workers">Community workers, where their number was reported.</param>
    public static Governance OfDistrict(District district, int streets, int communities, int? workers = null)
    {
        var root = district.Grids.Add(district.Name, "DISTRICT", district.Town.Whole);
        var all = district.Grids.Divide([root], "STREET", streets, i => StreetNames[i % StreetNames.Length] + "街道");
        return new Governance(root, all, district.Grids.Divide(all, "COMMUNITY", communities, i => NameOf(i) + "社区", new GridFacts(FullTimeStaff: workers)));
    }

    /// <param name="district">The city.</param>
    /// <param name="districts">Names of its districts and counties.</param>
    /// <param name="communities">How many communities they have together.</param>
    public static Governance OfCity(District district, IReadOnlyList<string> districts, int communities)
    {
        var root = district.Grids.Add(district.Name, "CITY", district.Town.Whole);
        var all = district.Grids.Divide([root], "DISTRICT", districts.Count, i => districts[i]);
        return new Governance(root, all, district.Grids.Divide(all, "COMMUNITY", communities, i => NameOf(i) + "社区"));
    }

    /// <summary>A made-up name of two characters; different ones for i from 0 to 191.</summary>
    public static string NameOf(int i) => $"{First[i % First.Length]}{Second[((i / First.Length) + i) % Second.Length]}";
}
