namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>What a tag says about passing.</summary>
internal enum Permission
{
    Unsaid,
    Yes,
    No,
}

/// <summary>
/// The one table of what access values mean here (OSM wiki, "Key:access"). A circle asks how far people come who have
/// business there, as residents and couriers do, without taking short cuts through grounds that are not open to them.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>yes, designated, official, permissive, public</term><description>open</description></item>
/// <item><term>destination, customers, delivery</term><description>open: the trip ends there</description></item>
/// <item><term>private, residents, permit, employees, no, restricted</term><description>closed: open to some people only, or to nobody</description></item>
/// <item><term>agricultural, forestry, military, emergency, psv, bus</term><description>closed: open to other vehicles only</description></item>
/// <item><term>use_sidepath</term><description>closed: the path beside it, mapped by itself, is the one to take</description></item>
/// <item><term>dismount</term><description>closed to e-bikes: pushing one is not riding</description></item>
/// <item><term>unknown, variable, anything else</term><description>says nothing: the next key decides</description></item>
/// </list>
/// Of several values ("yes;permit") the first one counts.
/// </remarks>
internal static class AccessValue
{
    public static Permission Meaning(string? value) => First(value) switch
    {
        "yes" or "designated" or "official" or "permissive" or "public" => Permission.Yes,
        "destination" or "customers" or "delivery" => Permission.Yes,
        "private" or "residents" or "permit" or "employees" or "no" or "restricted" => Permission.No,
        "agricultural" or "forestry" or "military" or "emergency" or "psv" or "bus" => Permission.No,
        "use_sidepath" or "dismount" => Permission.No,
        _ => Permission.Unsaid,
    };

    private static string? First(string? value)
        => value is not null && value.Contains(';', StringComparison.Ordinal) ? value[..value.IndexOf(';', StringComparison.Ordinal)].Trim() : value;
}
