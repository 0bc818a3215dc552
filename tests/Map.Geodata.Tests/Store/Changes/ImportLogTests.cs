using Map.Geodata.Features;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Store.Changes;
using Map.Geodata.Tests.Import;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Store.Changes;

public sealed class ImportLogTests(TestStore store) : ImportTest(store)
{
    private const string Header = "code,name,kind,status,services,lon,lat\n";

    [Fact]
    public async Task An_import_is_one_entry_for_what_is_new_and_one_for_each_feature_that_changes()
    {
        await ImportAsync(ImportKinds.Stations, "a.csv", Header + Rows(1, 300, "REST"));
        await ImportAsync(ImportKinds.Stations, "a.csv", Header + Rows(1, 2, "REST;TOILET") + Rows(3, 298, "REST") + Rows(301, 10, "REST"));
        await ImportAsync(ImportKinds.Stations, "a.csv", Header + Rows(1, 2, "REST;TOILET") + Rows(3, 298, "REST") + Rows(301, 10, "REST"));

        Assert.Equal(["IMPORT 300", "UPDATE 1", "UPDATE 1", "IMPORT 10"], (await Store.ListAsync<string>(
            """
            select operation || ' ' || coalesce((select sum(upper(r) - lower(r)) from unnest(imported_ids) r), 1) from change
            where kind = 'STATION' and actor = 'import' order by (operation = 'IMPORT' and not imported_ids @> 1::bigint), id
            """)));
        Assert.Equal("""[{"service_code": "REST"}]""", await AskAsync<string>("select (before -> 'station_service')::text from change where kind = 'STATION' and operation = 'UPDATE' limit 1"));
        Assert.Equal(2, await AskAsync<int>("select version from station where code = 's1'"));
    }

    [Fact]
    public async Task An_import_of_many_is_told_in_one_short_notice()
    {
        await using var feed = new ChangeFeed(Store.ConnectionString);
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync();
        await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat\n" + string.Concat(Enumerable.Range(0, 1000).Select(n => $"m{n},面馆,餐饮,117,36.6\n")));
        await Store.RunAsync("update grid set name = name where false; update service set name_en = 'Rest.' where code = 'REST'");

        List<ChangeNotice> told = [];
        await foreach (ChangeNotice notice in subscription.ReadAsync())
        {
            told.Add(notice);
            if (notice.Kind == FeatureKind.Service) break;
        }
        Assert.Equal([(FeatureKind.Merchant, ChangeOperation.Import, true), (FeatureKind.Service, ChangeOperation.Update, false)],
            told.Select(notice => (notice.Kind!.Value, notice.Operation!.Value, notice.Ids is null)));
    }

    private static string Rows(int first, int count, string services) =>
        string.Concat(Enumerable.Range(first, count).Select(n => $"s{n},驿站,CANTEEN,OPEN,{services},117,36.6\n"));
}
