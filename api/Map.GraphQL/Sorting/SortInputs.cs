using System.Reflection;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Data;
using Map.GraphQL.Types;

namespace Map.GraphQL.Sorting;

/// <summary>
/// The inputs <c>order</c>: for each class of the store a <c>TSortInput</c>. Several fields of one object count in the order of the
/// type; clients who want another give several objects.
/// </summary>
internal sealed class SortInputs(TypeRegistry types, DataMembers members)
{
    private readonly Dictionary<Type, InputObjectType> _byClass = [];

    public InputObjectType Get(Type type)
    {
        if (_byClass.TryGetValue(type, out var known))
            return known;
        var input = types.Add(new InputObjectType(Naming.Type(type) + "SortInput"));
        _byClass.Add(type, input);
        types.Later(() => Fill(input, type));
        return input;
    }

    /// <summary>The argument's value as one list.</summary>
    public static IReadOnlyList<SortField> Flatten(object? argument) =>
        argument is object?[] { Length: > 0 } objects ? [.. objects.OfType<SortField[]>().SelectMany(fields => fields)] : [];

    private void Fill(InputObjectType input, Type type)
    {
        var sortable = members.Of(type).Where(IsSortable).ToArray();
        var direction = types.NamedOutput(typeof(SortEnumType));
        var properties = sortable.Select(member => member.Property).ToArray();
        input.Fields = [.. sortable.Select(member => member.Data.Kind == DataMemberKind.One
            ? new InputValue(member.Name, Get(member.Data.Target))
            : new InputValue(member.Name, direction) { Directives = [CostDirectives.Cost(CostDefaults.Operation)] })];
        input.Create = values => Create(properties, values);
    }

    private bool IsSortable(NamedMember member) => member.Data.Kind == DataMemberKind.One
        || (member.Data.Kind == DataMemberKind.Value && types.IsScalar(member.Data.Target) && types.NamedOutput(member.Data.Target).Name is not "Any");

    private static SortField[] Create(PropertyInfo[] properties, object?[] values)
    {
        var fields = new List<SortField>();
        for (var i = 0; i < properties.Length; i++)
        {
            if (values[i] is SortEnumType direction)
                fields.Add(new SortField([properties[i]], direction == SortEnumType.Desc));
            else if (values[i] is SortField[] nested)
                fields.AddRange(nested.Select(field => field with { Path = [properties[i], .. field.Path] }));
        }

        return [.. fields];
    }
}
