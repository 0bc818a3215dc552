using System.Text.RegularExpressions;
using Map.GraphQL.Execution;
using Map.GraphQL.Types.Introspection;

namespace Map.GraphQL.Types;

/// <summary>Checks a type system against the specification's "Type Validation" sections.</summary>
internal sealed partial class SchemaValidator
{
    private readonly List<string> _problems = [];
    private readonly Schema _schema;

    private SchemaValidator(Schema schema) => _schema = schema;

    /// <exception cref="SchemaException">There are problems; all of them are named.</exception>
    public static void Validate(Schema schema)
    {
        var validator = new SchemaValidator(schema);
        validator.ValidateDefaultCycles();
        validator.ThrowIfAny();
        validator.ValidateNames();
        validator.ValidateRoots();
        foreach (var directive in schema.Directives)
            validator.ValidateArguments($"@{directive.Name}", directive.Arguments);
        foreach (var type in schema.Types)
            validator.ValidateType(type);
        validator.ValidateInputCycles();
        validator.ThrowIfAny();
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$")]
    private static partial Regex NamePattern { get; }

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new SchemaException(_problems);
    }

    private void Require(bool condition, string problem)
    {
        if (!condition)
            _problems.Add(problem);
    }

    private void RequireName(string name, string where)
    {
        Require(NamePattern.IsMatch(name), $"{where} has the name \"{name}\", which is no name.");
        Require(
            !name.StartsWith("__", StringComparison.Ordinal),
            $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
    }

    /// <summary>Comes first, since coercing such a default does not end.</summary>
    private void ValidateDefaultCycles()
    {
        foreach (var coordinate in DefaultCycles.List(_schema.Types.OfType<InputObjectType>()))
            _problems.Add($"Invalid circular reference. The default value of Input Object field {coordinate} references itself.");
    }

    private void ValidateNames()
    {
        foreach (var group in _schema.Types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            _problems.Add($"Schema must contain uniquely named types but contains multiple types named \"{group.Key}\".");
        foreach (var group in _schema.Directives.GroupBy(directive => directive.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            _problems.Add($"Schema contains multiple directives named \"{group.Key}\".");
        foreach (var type in _schema.Types.Where(type => !IntrospectionTypes.Contains(type)))
            RequireName(type.Name, "A type");
    }

    private void ValidateRoots()
    {
        var roots = new[] { _schema.Query, _schema.Mutation, _schema.Subscription }.OfType<ObjectType>().ToArray();
        Require(roots.Distinct().Count() == roots.Length, "All root types must be different.");
    }

    private void ValidateType(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                ValidateFields(complex);
                ValidateInterfaces(complex);
                break;
            case UnionType union:
                Require(union.Types.Count > 0, $"Union type {union} must define one or more member types.");
                Require(union.Types.Distinct().Count() == union.Types.Count, $"Union type {union} can only include each type once.");
                break;
            case EnumType enumeration:
                Require(enumeration.Values.Count > 0, $"Enum type {enumeration} must define one or more values.");
                break;
            case InputObjectType input:
                ValidateInputObject(input);
                break;
        }
    }

    private void ValidateFields(ComplexType type)
    {
        Require(type.Fields.Count > 0, $"Type {type} must define one or more fields.");
        foreach (var field in type.Fields)
        {
            if (!IntrospectionTypes.Contains(type))
                RequireName(field.Name, $"A field of {type}");
            Require(field.Type.IsOutput, $"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.");
            Require(type is InterfaceType || field.Resolver is not null, $"{type}.{field.Name} has no resolver.");
            ValidateArguments($"{type}.{field.Name}", field.Arguments);
        }
    }

    private void ValidateArguments(string owner, IReadOnlyList<InputValue> arguments)
    {
        foreach (var argument in arguments)
            ValidateInputValue(argument, $"{owner}({argument.Name}:)");
        Require(
            arguments.DistinctBy(argument => argument.Name).Count() == arguments.Count,
            $"The arguments of {owner} must have different names.");
    }

    private void ValidateInputValue(InputValue input, string coordinate)
    {
        RequireName(input.Name, coordinate);
        Require(input.Type.IsInput, $"The type of {coordinate} must be Input Type but got: {input.Type}.");
        Require(!input.IsRequired || input.DeprecationReason is null, $"Required {coordinate} cannot be deprecated.");
        if (input.DefaultValue is null || !input.Type.IsInput)
            return;
        try
        {
            LiteralCoercion.Coerce(input.DefaultValue, input.Type, VariableValues.Empty);
        }
        catch (CoercionException error)
        {
            _problems.Add($"{coordinate} has invalid default value: {error.Message}");
        }
    }

    private void ValidateInputObject(InputObjectType type)
    {
        Require(type.Fields.Count > 0, $"Input Object type {type} must define one or more fields.");
        foreach (var field in type.Fields)
        {
            ValidateInputValue(field, $"{type}.{field.Name}");
            if (!type.IsOneOf)
                continue;
            Require(!field.Type.IsNonNull, $"OneOf input field {type}.{field.Name} must be nullable.");
            Require(field.DefaultValue is null, $"OneOf input field {type}.{field.Name} cannot have a default value.");
        }
    }

    private void ValidateInterfaces(ComplexType type)
    {
        Require(type.Interfaces.Distinct().Count() == type.Interfaces.Count, $"Type {type} can only implement each interface once.");
        foreach (var implemented in type.Interfaces)
        {
            Require(!ReferenceEquals(implemented, type), $"Type {type} cannot implement itself because it would create a circular reference.");
            foreach (var inherited in implemented.Interfaces.Where(inherited => !type.Interfaces.Contains(inherited)))
                _problems.Add($"Type {type} must implement {inherited} because it is implemented by {implemented}.");
            foreach (var field in implemented.Fields)
                ValidateImplementation(type, implemented, field);
        }
    }

    private void ValidateImplementation(ComplexType type, InterfaceType implemented, FieldDefinition expected)
    {
        if (type.FindField(expected.Name) is not { } field)
        {
            _problems.Add($"Interface field {implemented}.{expected.Name} expected but {type} does not provide it.");
            return;
        }

        Require(
            Subtyping.IsSubtype(field.Type, expected.Type),
            $"Interface field {implemented}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.");
        foreach (var argument in expected.Arguments)
            ValidateArgument(type, implemented, field, argument);
        foreach (var extra in field.Arguments.Where(argument => argument.IsRequired && expected.FindArgument(argument.Name) is null))
            _problems.Add($"Argument {type}.{field.Name}({extra.Name}:) must not be required, because {implemented}.{field.Name} does not have it.");
    }

    private void ValidateArgument(ComplexType type, InterfaceType implemented, FieldDefinition field, InputValue expected)
    {
        var found = field.FindArgument(expected.Name);
        var coordinate = $"{implemented}.{field.Name}({expected.Name}:)";
        if (found is null)
            _problems.Add($"Interface field argument {coordinate} expected but {type}.{field.Name} does not provide it.");
        else
            Require(Subtyping.AreEqual(found.Type, expected.Type), $"Interface field argument {coordinate} expects type {expected.Type} but {type}.{field.Name} has type {found.Type}.");
    }

    /// <summary>An input object that needs itself through non-null fields could never be written.</summary>
    private void ValidateInputCycles()
    {
        foreach (var type in _schema.Types.OfType<InputObjectType>())
            Require(!NeedsItself(type, type, []), $"Invalid circular reference. The Input Object {type} references itself in non-null fields.");
    }

    private static bool NeedsItself(InputObjectType start, InputObjectType type, HashSet<InputObjectType> visited) =>
        type.Fields.Any(field => field.Type is NonNullType { Type: InputObjectType next }
            && (ReferenceEquals(next, start) || (visited.Add(next) && NeedsItself(start, next, visited))));
}
