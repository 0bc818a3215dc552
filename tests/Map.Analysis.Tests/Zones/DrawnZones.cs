using Map.Analysis.Zones;

namespace Map.Analysis.Tests.Zones;

/// <summary>A map of square units drawn with characters: a digit is a unit's only trait, <c>?</c> one of which it is unknown; a blank is no unit. Units side by side share a border.</summary>
internal sealed class DrawnZones
{
    private readonly List<(int Column, int Row)> _units = [];
    private readonly string[] _rows;

    public DrawnZones(string drawing)
    {
        _rows = drawing.Split('\n');
        for (var row = 0; row < _rows.Length; row++)
            for (var column = 0; column < _rows[row].Length; column++) if (_rows[row][column] != ' ') _units.Add((column, row));
    }

    public ZoneProblem Problem(int zones, Func<char, double>? size = null) => new(
        [.. _units.Select(u => _rows[u.Row][u.Column]).Select(c => new ZoneUnit(size?.Invoke(c) ?? 1, [c == '?' ? null : c - '0']))],
        [.. from one in _units.Index() from other in _units.Index()
            where one.Index < other.Index && Math.Abs(one.Item.Column - other.Item.Column) + Math.Abs(one.Item.Row - other.Item.Row) == 1
            select (one.Index, other.Index)],
        zones);

    /// <summary>The plan as a drawing: the letter of each unit's zone.</summary>
    public string Draw(ZonePlan plan)
    {
        char[][] rows = [.. _rows.Select(r => r.Select(_ => ' ').ToArray())];
        foreach (var (unit, (column, row)) in _units.Index()) rows[row][column] = (char)('a' + plan.ZoneOf[unit]);
        return string.Join('\n', rows.Select(r => new string(r)));
    }
}
