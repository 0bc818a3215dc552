using Map.SampleCity.Layout;
using Map.SampleCity.Osm;

namespace Map.SampleCity.Streets;

/// <summary>Side of a block.</summary>
internal enum Side { South, North, West, East }

/// <summary>The streets on the plan's lines, with pavements beside the wide ones, bridges and underpasses.</summary>
internal sealed class StreetPlan
{
    /// <summary>From the middle of a wide street to the middle of its pavement.</summary>
    public const double PavementOffset = 20;

    private readonly City _city;
    private readonly Strand[] _vertical;
    private readonly Strand[] _horizontal;
    private readonly List<Strand> _pavements = [];

    public StreetPlan(City city)
    {
        _city = city;
        _vertical = [.. Plan.Vertical.Select(line => new Strand(isVertical: true, line.At))];
        _horizontal = [.. Plan.Horizontal.Select(line => new Strand(isVertical: false, line.At))];
        for (var i = 0; i < _vertical.Length; i++) LayVertical(i);
        for (var j = 0; j < _horizontal.Length; j++) LayHorizontal(j);
        Join();
    }

    /// <summary>How far a block's ground begins from the line on this side.</summary>
    public double InsetOf(Block block, Side side) => LineOf(block, side) switch
    {
        _ when FindStrand(block, side) is null => 5,
        { IsArterial: true } => 40,
        { Rank: StreetRank.Collector } => 19,
        _ => 15,
    };

    public Box GroundOf(Block block) => new(
        block.U0 + InsetOf(block, Side.West), block.V0 + InsetOf(block, Side.South), block.U1 - InsetOf(block, Side.East), block.V1 - InsetOf(block, Side.North));

    public bool HasStreet(Block block, Side side) => FindStrand(block, side) is not null;

    public bool IsArterial(Block block, Side side) => HasStreet(block, side) && LineOf(block, side).IsArterial;

    public static string NameOf(Block block, Side side) => LineOf(block, side).Name;

    /// <summary>House number on this side of the block.</summary>
    public static int NumberAt(Side side, double along) => 2 * (int)((along + 4_100) / 22) + (side is Side.South or Side.East ? 2 : 1);

    /// <summary>
    /// Joins something inside the block to the street on one side: the places on the street and, where there is one, on the
    /// pavement, from the street inwards.
    /// </summary>
    public List<Uv> Open(Block block, Side side, double along)
    {
        var street = FindStrand(block, side) ?? throw new InvalidOperationException($"No street on the {side} of {block.Name}.");
        var places = new List<Uv> { street.Attach(along) };
        var inward = side is Side.South or Side.West ? PavementOffset : -PavementOffset;
        var pavement = _pavements.Find(p => p.IsVertical == street.IsVertical && Math.Abs(p.At - street.At - inward) < 0.1 && p.Covers(along));
        if (pavement is not null) places.Add(pavement.Attach(along));
        return places;
    }

    /// <summary>Joins something to the west-east street on the line at <paramref name="v"/>; the place as it is where no street is.</summary>
    public Uv AttachHorizontal(double v, double u)
    {
        var strand = _horizontal.Single(s => s.At == v);
        return strand.Covers(u) ? strand.Attach(u) : new Uv(u, v);
    }

    public void WriteTo(OsmDocument document)
    {
        foreach (var strand in _vertical.Concat(_horizontal).Concat(_pavements)) strand.WriteTo(document);
    }

    private static PlanLine LineOf(Block block, Side side) => side switch
    {
        Side.South => Plan.Horizontal[block.South],
        Side.North => Plan.Horizontal[block.North + 1],
        Side.West => Plan.Vertical[block.West],
        _ => Plan.Vertical[block.East + 1],
    };

    private Strand? FindStrand(Block block, Side side)
    {
        var strand = side switch
        {
            Side.South => _horizontal[block.South],
            Side.North => _horizontal[block.North + 1],
            Side.West => _vertical[block.West],
            _ => _vertical[block.East + 1],
        };
        var (low, high) = strand.IsVertical ? (block.V0, block.V1) : (block.U0, block.U1);
        return strand.Covers(low + 1) && strand.Covers(high - 1) ? strand : null;
    }

    private void LayVertical(int index)
    {
        var line = Plan.Vertical[index];
        if (!line.HasStreet) return;
        for (var row = 0; row < Plan.Rows; row++)
        {
            var (from, to) = (Plan.Horizontal[row].At, Plan.Horizontal[row + 1].At);
            if (row == Plan.RiverRow || row == Plan.RailwayRow) Cross(index, row);
            else if (!Plan.IsWaterOrRail(row) && Exists(line, BlockAt(index - 1, row), BlockAt(index, row))) Lay(_vertical[index], line, from, to, StreetTags.Of(line, IsOld(index - 1, row) && IsOld(index, row)));
        }
    }

    private void LayHorizontal(int index)
    {
        var line = Plan.Horizontal[index];
        if (!line.HasStreet) return;
        for (var column = 0; column < Plan.Columns; column++)
        {
            var isBesideWater = Plan.IsWaterOrRail(index - 1) || Plan.IsWaterOrRail(index);
            if (!isBesideWater && !Exists(line, BlockAt(column, index - 1), BlockAt(column, index))) continue;
            if (isBesideWater && column is 0 or 19) continue;
            Lay(_horizontal[index], line, Plan.Vertical[column].At, Plan.Vertical[column + 1].At,
                StreetTags.Of(line, IsOld(column, index - 1) && IsOld(column, index)));
        }
    }

    // Over the river or under the railway, where this street does.
    private void Cross(int index, int row)
    {
        var line = Plan.Vertical[index];
        var isRiver = row == Plan.RiverRow;
        if (!(isRiver ? Plan.Bridges : Plan.Underpasses).Contains(line.At)) return;
        var (from, to) = (Plan.Horizontal[row].At, Plan.Horizontal[row + 2].At);
        var (begin, end) = isRiver ? (Plan.RiverSouth - 15, Plan.RiverNorth + 15) : (Plan.Railway - 32, Plan.Railway + 32);
        (string, string)[] crossing = isRiver ? [("bridge", "yes"), ("layer", "1")] : [("tunnel", "yes"), ("layer", "-1")];
        var tags = StreetTags.Of(line, isOld: false);
        Lay(_vertical[index], line, from, begin, tags);
        Lay(_vertical[index], line, begin, end, [.. tags, .. crossing], crossing);
        Lay(_vertical[index], line, end, to, tags);
    }

    private void Lay(Strand street, PlanLine line, double from, double to, (string, string)[] tags, params (string, string)[] crossing)
    {
        street.AddSection(from, to, tags, isReversed: street.IsVertical && line.At == Plan.OneWaySouth);
        if (!line.IsArterial) return;
        foreach (var offset in new[] { -PavementOffset, PavementOffset })
        {
            var pavement = _pavements.Find(p => p.IsVertical == street.IsVertical && p.At == line.At + offset);
            if (pavement is null) _pavements.Add(pavement = new Strand(street.IsVertical, line.At + offset));
            pavement.AddSection(from, to, [("highway", "footway"), ("footway", "sidewalk"), .. crossing]);
        }
    }

    // Between fields a small street goes missing more often than not; inside a block there is none.
    private bool Exists(PlanLine line, Block? one, Block? other)
    {
        if (one is null && other is null) return false;
        if (one == other) return false;
        if (line.IsArterial) return true;
        return !IsRural(one) || !IsRural(other) || (line.Rank == StreetRank.Collector && _city.Random.NextDouble() < 0.7) || _city.Random.NextDouble() < 0.25;
    }

    private static bool IsRural(Block? block) => block is null || block.Kind is BlockKind.Farmland or BlockKind.Village;

    private bool IsOld(int column, int row) => BlockAt(column, row)?.Kind == BlockKind.OldTown;

    private Block? BlockAt(int column, int row) => _city.Blocks.Find(b => b.Contains(column, row));

    // Every crossing is a node of both.
    private void Join()
    {
        foreach (var v in _vertical)
            foreach (var h in _horizontal)
                if (Meet(v, h) is { } crossing) Sign(crossing, v.At, h.At);
        foreach (var pavement in _pavements)
            foreach (var other in (pavement.IsVertical ? _horizontal : _vertical).Concat(_pavements.Where(p => p.IsVertical != pavement.IsVertical)))
            {
                var (v, h) = pavement.IsVertical ? (pavement, other) : (other, pavement);
                if (Meet(v, h) is { } crossing && !_pavements.Contains(other)) _city.Map.NodeAt(crossing).Tags["highway"] = "crossing";
            }
    }

    private static Uv? Meet(Strand vertical, Strand horizontal)
    {
        if (!vertical.Covers(horizontal.At) || !horizontal.Covers(vertical.At)) return null;
        vertical.Attach(horizontal.At);
        return horizontal.Attach(vertical.At);
    }

    private void Sign(Uv crossing, double u, double v)
    {
        var (one, other) = (Plan.Vertical.Single(l => l.At == u), Plan.Horizontal.Single(l => l.At == v));
        if (!(one.IsArterial && other.Rank >= StreetRank.Collector) && !(other.IsArterial && one.Rank >= StreetRank.Collector)) return;
        _city.Map.NodeAt(crossing).Tags["highway"] = "traffic_signals";
        foreach (var du in new[] { -PavementOffset, PavementOffset }) Signalled(crossing.Plus(du, 0));
        foreach (var dv in new[] { -PavementOffset, PavementOffset }) Signalled(crossing.Plus(0, dv));

        void Signalled(Uv place) => _city.Map.NodeAt(place).Tags["crossing"] = "traffic_signals";
    }
}
