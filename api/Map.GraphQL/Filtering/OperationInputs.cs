using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Filtering;

/// <summary>The operations on values, an input object for each type of leaf: <c>StringOperationFilterInput</c> and its like.</summary>
internal sealed class OperationInputs(TypeRegistry types)
{
    private static readonly Operation[] Equality =
        [new("eq", FilterOperation.Equal), new("neq", FilterOperation.Equal, true), new("in", FilterOperation.In), new("nin", FilterOperation.In, true)];

    private static readonly Operation[] Comparisons =
    [
        .. Equality,
        new("gt", FilterOperation.Greater), new("ngt", FilterOperation.Greater, true),
        new("gte", FilterOperation.GreaterOrEqual), new("ngte", FilterOperation.GreaterOrEqual, true),
        new("lt", FilterOperation.Lower), new("nlt", FilterOperation.Lower, true),
        new("lte", FilterOperation.LowerOrEqual), new("nlte", FilterOperation.LowerOrEqual, true),
    ];

    private static readonly Operation[] TextOperations =
    [
        new("eq", FilterOperation.Equal), new("neq", FilterOperation.Equal, true),
        new("contains", FilterOperation.Contains), new("ncontains", FilterOperation.Contains, true),
        new("in", FilterOperation.In), new("nin", FilterOperation.In, true),
        new("startsWith", FilterOperation.StartsWith), new("nstartsWith", FilterOperation.StartsWith, true),
        new("endsWith", FilterOperation.EndsWith), new("nendsWith", FilterOperation.EndsWith, true),
    ];

    private readonly Dictionary<string, InputObjectType> _byName = new(StringComparer.Ordinal);

    /// <summary>The operations on values of a CLR type; null if they cannot be compared.</summary>
    public InputObjectType? Find(Type type) => types.IsScalar(type) ? types.NamedOutput(type) switch
    {
        EnumType enumeration => Get(enumeration.Name, enumeration, Equality),
        { Name: "String" } text => Get("String", text, TextOperations, combines: true),
        { Name: "Boolean" } flag => Get("Boolean", flag, Equality[..2]),
        { Name: "UUID" } uuid => Get("Uuid", uuid, Comparisons),
        { Name: "Int" or "Long" or "Float" or "Decimal" or "DateTime" or "Date" or "LocalTime" or "Duration" } comparable => Get(comparable.Name, comparable, Comparisons),
        _ => null,
    } : null;

    /// <summary>The operations on ids of one type of nodes; what they compare is the key inside.</summary>
    public InputObjectType Ids() => Get("Id", types.Get("ID"), Equality);

    /// <summary>The condition on the key of ids that must belong to a type of nodes.</summary>
    public static FilterNode WithKeys(FilterNode filter, string typeName)
    {
        return filter switch
        {
            AllFilter all => new AllFilter([.. all.Filters.Select(inner => WithKeys(inner, typeName))]),
            NotFilter not => new NotFilter(WithKeys(not.Filter, typeName)),
            ValueFilter { Value: object?[] ids } isIn => isIn with { Value = Array.ConvertAll(ids, Key) },
            ValueFilter equals => equals with { Value = Key(equals.Value) },
            _ => filter,
        };

        object? Key(object? id) => id is string text ? GlobalId.DecodeKey<long>(text, typeName) : null;
    }

    private InputObjectType Get(string name, NamedType leaf, IReadOnlyList<Operation> operations, bool combines = false)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var input = types.Add(new InputObjectType(name + "OperationFilterInput"));
        _byName.Add(name, input);
        var combinations = combines ? FilterCombination.Fields(input) : [];
        input.Fields = [.. combinations, .. operations.Select(operation => operation.Field(leaf))];
        input.Create = values => Create(values, combinations.Count, operations);
        return input;
    }

    private static FilterNode Create(object?[] values, int combinations, IReadOnlyList<Operation> operations)
    {
        var filters = new List<FilterNode>();
        FilterCombination.Add(filters, values.AsSpan(0, combinations));
        for (var i = 0; i < operations.Count; i++)
        {
            if (values[combinations + i] is not Undefined)
                filters.Add(operations[i].Create(values[combinations + i]));
        }

        return FilterCombination.All(filters);
    }

    private sealed record Operation(string Name, FilterOperation Kind, bool IsNegated = false)
    {
        public InputValue Field(NamedType leaf) => new(Name, Kind != FilterOperation.In ? leaf : new ListType(leaf is EnumType ? new NonNullType(leaf) : leaf))
        {
            Directives = [CostDirectives.Cost(IsSearch ? CostDefaults.Search : CostDefaults.Operation)],
        };

        /// <summary>Whether every text has to be looked into, unless there is an index for that.</summary>
        private bool IsSearch => Kind is FilterOperation.Contains or FilterOperation.StartsWith or FilterOperation.EndsWith;

        public FilterNode Create(object? value)
        {
            if (value is null && Kind != FilterOperation.Equal)
                throw new GraphQLException($"The filter operation `{Name}` does not take null; `eq: null` and `neq: null` ask for what is unknown.", ErrorCodes.InvalidFilter);
            var filter = new ValueFilter(Kind, value);
            return IsNegated ? new NotFilter(filter) : filter;
        }
    }
}
