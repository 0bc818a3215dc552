namespace Map.SampleCity.Scenarios.Tables;

internal sealed class PointsBankTable(string prefix) : Table("points-banks", "code,name,grid,points_issued,points_redeemed")
{
    /// <returns>Its code.</returns>
    public string Add(string name, GridArea grid)
    {
        var code = $"{prefix}-PB-{Number(Count + 1)}";
        Add(code, name, grid.Code, null, null);
        return code;
    }
}

internal sealed class PointsRuleTable() : Table("points-rules", "bank,ordinal,kind,title,points")
{
    /// <summary>The usual three kinds of rules.</summary>
    public void AddUsual(string bank)
    {
        Add(bank, 1, "BASE", "报到登记", 20);
        Add(bank, 2, "CONTRIBUTION", "参加志愿服务", 10);
        Add(bank, 3, "DEDUCTION", "违反停车秩序", 5);
    }
}

internal sealed class PointsTierTable() : Table("points-tiers", "bank,ordinal,name,threshold")
{
    public void AddMany(string bank, params IEnumerable<string> names)
    {
        foreach (var (i, name) in names.Index()) Add(bank, i + 1, name, i * 100);
    }
}

internal sealed class PointsOutletTable() : Table("points-outlets", "bank,merchant,station")
{
    public void AddMerchants(string bank, IEnumerable<string> merchants)
    {
        foreach (var merchant in merchants) Add(bank, merchant, null);
    }

    public void AddStations(string bank, IEnumerable<string> stations)
    {
        foreach (var station in stations) Add(bank, null, station);
    }
}
