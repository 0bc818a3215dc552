using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Map.Api.Tiles;
using Xunit;

namespace Map.Api.Tests.Tiles;

public sealed class TileEndpointTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task An_unknown_layer_is_answered_with_the_layers_there_are()
    {
        using HttpResponseMessage tile = await host.Client.GetAsync("/tiles/rivers/0/0/0.mvt");
        using HttpResponseMessage description = await host.Client.GetAsync("/tiles/rivers.json");
        const string Sentence = "There is no tile layer 'rivers'. The layers are base, grids, stations, branches, organizations, alliances, merchants, flows, corridors, routes, demand, cases, resources, projects, activities, plans, branch-plans.";
        Assert.Equal((HttpStatusCode.NotFound, Sentence), (tile.StatusCode, await DetailAsync(tile)));
        Assert.Equal((HttpStatusCode.NotFound, Sentence), (description.StatusCode, await DetailAsync(description)));
    }

    [Theory]
    [InlineData("23/0/0", "Zoom '23' is not a whole number from 0 to 22.")]
    [InlineData("-1/0/0", "Zoom '-1' is not a whole number from 0 to 22.")]
    [InlineData("99999999999/0/0", "Zoom '99999999999' is not a whole number from 0 to 22.")]
    [InlineData("two/0/0", "Zoom 'two' is not a whole number from 0 to 22.")]
    [InlineData("3/8/0", "Tile 3/8/0 does not exist: at zoom 3, x and y are whole numbers from 0 to 7.")]
    [InlineData("3/0/8", "Tile 3/0/8 does not exist: at zoom 3, x and y are whole numbers from 0 to 7.")]
    [InlineData("3/0/1.5", "Tile 3/0/1.5 does not exist: at zoom 3, x and y are whole numbers from 0 to 7.")]
    public async Task A_tile_outside_the_pyramid_is_refused_with_a_reason(string tile, string reason)
    {
        using HttpResponseMessage answer = await host.Client.GetAsync($"/tiles/base/{tile}.mvt");
        Assert.Equal((HttpStatusCode.BadRequest, reason), (answer.StatusCode, await DetailAsync(answer)));
    }

    [Fact]
    public void The_last_tile_of_the_deepest_zoom_exists() =>
        Assert.Equal(new TileAddress(22, 4194303, 4194303), TileAddress.Find("22", "4194303", "4194303", out _));

    [Theory]
    [InlineData("base")]
    [InlineData("grids")]
    [InlineData("alliances")]
    public async Task An_empty_layer_has_no_bounds_and_answers_no_content(string layer)
    {
        using JsonDocument description = JsonDocument.Parse(await host.Client.GetStringAsync($"/tiles/{layer}.json"));
        using HttpResponseMessage answer = await host.Client.GetAsync($"/tiles/{layer}/0/0/0.mvt");
        Assert.False(description.RootElement.TryGetProperty("bounds", out _));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Theory]
    [InlineData("gzip, br", true)]
    [InlineData("br", false)]
    [InlineData("gzip;q=0", false)]
    [InlineData(null, false)]
    public async Task A_tile_is_compressed_for_clients_that_accept_it(string? accept, bool compressed)
    {
        await host.Store.RunAsync("""
            insert into merchant (code, name, category, location) values ('M', '面馆', 'restaurant', ST_Point(0.1, 0.1, 4326)) on conflict do nothing
            """);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tiles/merchants/0/0/0.mvt");
        if (accept is not null) request.Headers.AcceptEncoding.ParseAdd(accept);
        using HttpResponseMessage answer = await host.Client.SendAsync(request);
        Assert.Equal(new MediaTypeHeaderValue("application/vnd.mapbox-vector-tile"), answer.Content.Headers.ContentType);
        Assert.Equal(compressed, answer.Content.Headers.ContentEncoding.Contains("gzip"));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task A_client_that_has_the_tile_is_told_so_without_it()
    {
        await host.Store.RunAsync("""
            insert into merchant (code, name, category, location) values ('T', '面馆', 'restaurant', ST_Point(90.1, 0.1, 4326)) on conflict do nothing
            """);
        using HttpResponseMessage first = await host.Client.GetAsync("/tiles/merchants/2/3/1.mvt");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/tiles/merchants/2/3/1.mvt");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await host.Client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.True(second.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task A_client_with_another_tile_gets_the_tile()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tiles/merchants/0/0/0.mvt");
        request.Headers.IfNoneMatch.ParseAdd("W/\"0123\"");
        using HttpResponseMessage answer = await host.Client.SendAsync(request);
        Assert.NotEqual(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task The_head_of_a_tile_tells_its_size_without_it()
    {
        await host.Store.RunAsync("""
            insert into merchant (code, name, category, location) values ('H', '面馆', 'restaurant', ST_Point(-90.1, 0.1, 4326)) on conflict do nothing
            """);
        using HttpResponseMessage whole = await host.Client.GetAsync("/tiles/merchants/2/0/1.mvt");
        using HttpResponseMessage head = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/tiles/merchants/2/0/1.mvt"));
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/tiles/style.json", "The style comes with the dashboard, which is not built. Run ./map up, or npm run build in dashboard/.")]
    [InlineData("/tiles/style.json?language=fr", "There is no style in 'fr'. The languages are zh-CN and en.")]
    [InlineData("/tiles/style.json?language=../../secret", "There is no style in '../../secret'. The languages are zh-CN and en.")]
    public async Task A_style_that_is_not_there_is_refused_with_the_way_out(string address, string reason)
    {
        using HttpResponseMessage answer = await host.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.NotFound, reason), (answer.StatusCode, await DetailAsync(answer)));
    }

    private static async Task<string?> DetailAsync(HttpResponseMessage answer)
    {
        using JsonDocument body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("detail").GetString();
    }
}
