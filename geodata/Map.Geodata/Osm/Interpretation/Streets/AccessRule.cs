namespace Map.Geodata.Osm.Interpretation.Streets;

internal enum Direction
{
    Forward,
    Backward,
}

/// <summary>
/// The keys that tell whether a mode may pass, most specific first; the first one that says something decides.
/// With a direction ("bicycle:backward") a key goes before the same key without.
/// </summary>
/// <remarks>
/// A mode's own keys open and close. The general ones (vehicle, access) only close: access=yes on a footway or a motorway
/// means the general public, not every way of moving, so what the class of the street says stays.
/// <para>
/// An e-bike that keeps to 15 km/h is a non-motor vehicle in China and goes where bicycles go, so motor_vehicle, moped and
/// mofa are not asked: they bind vehicles with a motor-vehicle plate.
/// </para>
/// </remarks>
internal sealed class AccessRule
{
    public static readonly AccessRule Walk = new(own: ["foot"], general: ["access"]);
    public static readonly AccessRule Ebike = new(own: ["electric_bicycle", "bicycle"], general: ["vehicle", "access"]);

    private readonly DirectedKey[] _own;
    private readonly DirectedKey[] _general;

    private AccessRule(string[] own, string[] general)
    {
        _own = Array.ConvertAll(own, key => new DirectedKey(key));
        _general = Array.ConvertAll(general, key => new DirectedKey(key));
    }

    /// <summary>The keys that say something whatever the direction.</summary>
    public IEnumerable<string> UndirectedKeys => _own.Concat(_general).Select(key => key.Any);

    public IEnumerable<string> Keys => _own.Concat(_general).SelectMany(key => key.All);

    /// <param name="tags">The tags of a way, or of a barrier.</param>
    /// <param name="direction">Null where there is none, as on a barrier.</param>
    /// <param name="byDefault">What holds when no tag says otherwise.</param>
    public bool Allows(OsmTags tags, Direction? direction, bool byDefault)
    {
        var own = Find(_own, tags, direction);
        if (own != Permission.Unsaid)
            return own == Permission.Yes;
        return byDefault && Find(_general, tags, direction) != Permission.No;
    }

    /// <summary>Whether a tag of the mode itself opens just this direction, as bicycle:backward=yes does on a one-way street.</summary>
    public bool OpensDirection(OsmTags tags, Direction direction)
        => Array.Exists(_own, key => AccessValue.Meaning(tags[key.Of(direction)]) == Permission.Yes);

    private static Permission Find(DirectedKey[] keys, OsmTags tags, Direction? direction)
    {
        foreach (var key in keys)
        {
            var said = direction is null ? Permission.Unsaid : AccessValue.Meaning(tags[key.Of(direction.Value)]);
            if (said == Permission.Unsaid)
                said = AccessValue.Meaning(tags[key.Any]);
            if (said != Permission.Unsaid)
                return said;
        }

        return Permission.Unsaid;
    }

    private sealed record DirectedKey(string Any)
    {
        private readonly string _forward = Any + ":forward";
        private readonly string _backward = Any + ":backward";

        public IEnumerable<string> All => [Any, _forward, _backward];

        public string Of(Direction direction) => direction == Direction.Forward ? _forward : _backward;
    }
}
