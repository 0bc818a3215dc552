using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>How a selection gets its arguments: constants are coerced once, the rest from each request's variables.</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], [], "", default, slot: -1);

    private readonly Source[] _sources;
    private readonly object?[] _constants;
    private readonly string _coordinate;
    private readonly Location _fieldLocation;

    private ArgumentPlan(Source[] sources, object?[] constants, string coordinate, Location fieldLocation, int slot)
    {
        _sources = sources;
        _constants = constants;
        _coordinate = coordinate;
        _fieldLocation = fieldLocation;
        Slot = slot;
    }

    /// <summary>Where a request keeps the evaluated arguments of this selection; -1 if they are constant.</summary>
    public int Slot { get; }

    public bool IsConstant => Slot < 0;

    /// <summary>The values if <see cref="IsConstant"/>.</summary>
    public object?[] Constants => _constants;

    public static ArgumentPlan Create(Operation operation, ObjectType type, FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
            return None;
        var sources = field.Arguments.Select(argument => Source.Create(argument, node)).ToArray();
        var plan = new ArgumentPlan(sources, new object?[sources.Length], $"{type.Name}.{field.Name}", node.Location, slot: -1);
        var isConstant = true;
        for (var i = 0; i < sources.Length; i++)
            isConstant &= plan.TryEvaluateConstant(i);
        return isConstant ? plan : new ArgumentPlan(sources, plan._constants, plan._coordinate, node.Location, operation.NextArgumentSlot());
    }

    /// <summary>The arguments in the order of their definitions; <see cref="Undefined.Value"/> marks those left out.</summary>
    /// <exception cref="GraphQLException">An argument is required but missing, or a value does not fit.</exception>
    public object?[] Evaluate(VariableValues variables)
    {
        var values = (object?[])_constants.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (!_sources[i].IsConstant)
                values[i] = Evaluate(_sources[i], variables);
        }

        return values;
    }

    /// <summary>A constant that does not fit is left to fail in the request, as a field error.</summary>
    private bool TryEvaluateConstant(int index)
    {
        if (!_sources[index].IsConstant)
            return false;
        try
        {
            _constants[index] = Evaluate(_sources[index], VariableValues.Empty);
            return true;
        }
        catch (GraphQLException)
        {
            _sources[index] = _sources[index] with { IsConstant = false };
            return false;
        }
    }

    private object? Evaluate(in Source source, VariableValues variables)
    {
        var argument = source.Argument;
        if (source.Literal is null)
            return argument.IsRequired ? throw NotProvided(argument) : argument.GetDefault();
        var isMissing = source.Literal is VariableNode variable && variables.Get(variable.Name.Value) is Undefined;
        if (isMissing && !argument.IsRequired)
            return argument.GetDefault();
        try
        {
            return argument.ToClr(LiteralCoercion.Coerce(source.Literal, argument.Type, variables));
        }
        catch (CoercionException error)
        {
            throw Failure($"Argument \"{_coordinate}({argument.Name}:)\" has invalid value{At(error.Path)}: {error.Message}", error.Location ?? source.Literal.Location);
        }
    }

    private GraphQLException NotProvided(InputValue argument) =>
        Failure($"Argument \"{_coordinate}({argument.Name}:)\" of required type \"{argument.Type}\" was not provided.", _fieldLocation);

    private static string At(string path) => path.Length == 0 ? "" : $" at {path}";

    private static GraphQLException Failure(string message, Location location) =>
        new(new GraphQLError(message) { Code = ErrorCodes.InvalidType, Locations = [location] });

    private readonly record struct Source(InputValue Argument, ValueNode? Literal, bool IsConstant)
    {
        public static Source Create(InputValue argument, FieldNode node)
        {
            var literal = node.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument.Name)?.Value;
            return new Source(argument, literal, literal is null || !Substitution.Contains(literal));
        }
    }
}
