using System.Globalization;
using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>A block of the old town: crooked alleys between courtyard houses.</summary>
internal static class OldTown
{
    private const int Knots = 4;

    private static readonly string[] AlleyNames =
    [
        "油坊巷", "铁匠巷", "豆腐巷", "打绳巷", "井儿巷", "状元巷", "钟鼓巷", "盐店巷", "柴市巷", "竹编巷", "染坊巷", "槐荫巷", "糖坊巷", "观音巷", "箭道巷", "府前巷",
        "剪子巷", "酱园巷", "茶叶巷", "裁缝巷", "纸坊巷", "马号巷", "衙后巷", "东仓巷", "西仓巷", "学宫巷", "双井巷", "石狮巷", "银匠巷", "布市巷", "灯笼巷", "柳巷",
        "米仓巷", "桂花巷", "三官巷", "城隍巷",
    ];

    public static void Draw(City city, Block block, Box ground)
    {
        // A grid of knots, pulled out of shape; alleys run between neighbours, some of them missing.
        var knots = new Uv[Knots, Knots];
        for (var i = 0; i < Knots; i++)
            for (var j = 0; j < Knots; j++)
                knots[i, j] = Rounded(ground.U0 + ground.Width * (i + 0.5 + city.Between(-0.26, 0.26)) / Knots, ground.V0 + ground.Height * (j + 0.5 + city.Between(-0.26, 0.26)) / Knots);
        var alleys = Alleys(city, block, knots).ToList();
        var names = new Queue<string>(AlleyNames.OrderBy(_ => city.Random.Next()));
        foreach (var alley in alleys)
        {
            // Every seventh alley climbs by a few steps; carts can't pass there.
            var isStepped = city.Random.Next(7) == 0;
            city.Map.AddLine(alley, ("highway", isStepped ? "steps" : city.Random.Next(3) == 0 ? "footway" : "living_street"),
                ("name", names.TryDequeue(out var name) ? name : ""), ("surface", "sett"), ("width", isStepped ? "2" : "3"));
        }
        DrawHouses(city, block, ground, alleys);
    }

    private static Uv Rounded(double u, double v) => new(Math.Round(u, 1), Math.Round(v, 1));

    private static IEnumerable<List<Uv>> Alleys(City city, Block block, Uv[,] knots)
    {
        for (var i = 0; i < Knots; i++)
        {
            yield return [.. Column(knots, i, city), .. End(city, block, Side.North, knots[i, Knots - 1])];
            if (i % 2 == 0) yield return [.. city.Streets.Open(block, Side.South, knots[i, 0].U), knots[i, 0]];
        }
        for (var j = 0; j < Knots; j++)
        {
            for (var i = 0; i + 1 < Knots; i++)
                if (city.Random.NextDouble() < 0.6) yield return [knots[i, j], Bend(city, knots[i, j], knots[i + 1, j]), knots[i + 1, j]];
            var side = j % 2 == 0 ? Side.West : Side.East;
            var knot = knots[side == Side.West ? 0 : Knots - 1, j];
            yield return [.. city.Streets.Open(block, side, knot.V), knot];
        }
    }

    private static IEnumerable<Uv> Column(Uv[,] knots, int i, City city)
    {
        for (var j = 0; j < Knots; j++)
        {
            yield return knots[i, j];
            if (j + 1 < Knots) yield return Bend(city, knots[i, j], knots[i, j + 1]);
        }
    }

    private static IEnumerable<Uv> End(City city, Block block, Side side, Uv knot) =>
        city.Random.NextDouble() < 0.75 ? city.Streets.Open(block, side, knot.U).AsEnumerable().Reverse() : [];

    private static Uv Bend(City city, Uv a, Uv b) => Rounded((a.U + b.U) / 2 + city.Between(-9, 9), (a.V + b.V) / 2 + city.Between(-9, 9));

    private static void DrawHouses(City city, Block block, Box ground, List<List<Uv>> alleys)
    {
        for (var u = ground.U0 + 9; u < ground.U1 - 6; u += 30)
            for (var v = ground.V0 + 8; v < ground.V1 - 6; v += 26)
            {
                var centre = new Uv(u + city.Between(-3, 3), v + city.Between(-3, 3));
                var gap = alleys.Min(alley => alley.Zip(alley.Skip(1)).Min(leg => Distance(centre, leg.First, leg.Second)));
                if (gap < 9 || city.Random.NextDouble() < 0.12) continue;
                city.AddBuilding(centre, city.Between(18, 27), city.Between(12, 20), (int)city.Between(5, 14), ("building", "house"),
                    ("building:levels", city.Random.Next(1, 3).ToString(CultureInfo.InvariantCulture)));
                if (gap < 14 && city.Random.NextDouble() < 0.4)
                    city.Fronts.Add(new Front(centre, block.Kind, "古城", StreetPlan.NameOf(block, Side.South), StreetPlan.NumberAt(Side.South, centre.U)));
            }
    }

    private static double Distance(Uv p, Uv a, Uv b)
    {
        var (du, dv) = (b.U - a.U, b.V - a.V);
        var length = du * du + dv * dv;
        var t = length == 0 ? 0 : Math.Clamp(((p.U - a.U) * du + (p.V - a.V) * dv) / length, 0, 1);
        return p.DistanceTo(a.Plus(t * du, t * dv));
    }
}
