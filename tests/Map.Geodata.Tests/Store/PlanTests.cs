using System.Data.Common;
using Map.Geodata.Store;
using Map.Geodata.Store.Postgis;
using Map.Geodata.Tests.Store.Constraints;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Store;

/// <summary>PostgreSQL reaches for the spatial indexes when the tables are filled.</summary>
public sealed class PlanTests(FilledStore store) : IClassFixture<FilledStore>
{
    private const int Enough = 5000;

    public static TheoryData<string, string> Geometries
    {
        get
        {
            var columns = new TheoryData<string, string>
            {
                { "organization", "location" }, { "organization", "activity_area" }, { "alliance", "area" }, { "resource", "location" },
                { "service_case", "location" }, { "project", "location" }, { "activity", "location" },
            };
            foreach ((string table, (string Column, string Value)[] cells) in Rows.Right)
                foreach ((string column, string value) in cells)
                    if (value.Contains("SRID", StringComparison.Ordinal) && table != "city_network")
                        columns.Add(table, column);
            return columns;
        }
    }

    [Theory, MemberData(nameof(Geometries))]
    public async Task A_tile_reads_only_its_own_square(string table, string column)
    {
        await FillAsync(table);
        if (!Array.Exists(Rows.Right[table], cell => cell.Column == column))
            await store.RunAsync($"update {table} set {column} = {(column is "location" ? "ST_SetSRID(ST_MakePoint(117 + random(), 36 + random()), 4326)" : "ST_Multi(ST_MakeEnvelope(117, 36, 117 + random(), 36 + random(), 4326))")}; analyze {table}");

        string plan = string.Join('\n', await store.ListAsync($"explain select * from {table} where {column} && ST_MakeEnvelope(117.5, 36.5, 117.501, 36.501, 4326)"));

        Assert.Contains($"{table}_{column}", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_stations_are_found_without_measuring_all()
    {
        await FillAsync("station");

        string plan = string.Join('\n', await store.ListAsync(
            "explain select code from station order by location::geography <-> ST_SetSRID(ST_MakePoint(117.5, 36.5), 4326)::geography limit 10"));

        Assert.Contains("Index Scan using station_geography", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stations_within_so_many_metres_are_found_without_measuring_all()
    {
        await FillAsync("station");
        await using MapContext context = store.CreateContext();
        Point here = Some.Point(117.5, 36.5);

        string plan = await ExplainAsync(context.Stations.Where(station => Metres.Within(station.Location, here, 500)));

        Assert.Contains("station_geography", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grids_around_a_place_are_found_without_looking_at_all()
    {
        await FillAsync("grid");
        await using MapContext context = store.CreateContext();
        Point here = Some.Point(117.5, 36.5);

        string plan = await ExplainAsync(context.Grids.Where(grid => grid.Boundary.Contains(here)));

        Assert.Contains("grid_boundary", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_merchants_in_a_grid_are_found_without_looking_at_all()
    {
        await FillAsync("merchant");
        await using MapContext context = store.CreateContext();

        string plan = await ExplainAsync(
            from grid in context.Grids
            from merchant in context.Merchants
            where grid.Code == "g" && merchant.Location.Within(grid.Boundary)
            select merchant);

        Assert.Contains("merchant_location", plan, StringComparison.Ordinal);
    }

    private Task FillAsync(string table) => store.RunAsync(Rows.InsertMany(table, Enough));

    private static async Task<string> ExplainAsync<T>(IQueryable<T> query)
    {
        await using DbCommand command = query.CreateDbCommand();
        command.CommandText = "explain " + command.CommandText;
        await command.Connection!.OpenAsync();
        await using DbDataReader rows = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await rows.ReadAsync())
            plan.Add(rows.GetString(0));
        return string.Join('\n', plan);
    }
}
