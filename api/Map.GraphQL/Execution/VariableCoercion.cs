using System.Text.Json;
using Map.GraphQL.Types;
using Map.GraphQL.Uploads;

namespace Map.GraphQL.Execution;

/// <summary>The variables' JSON of one request to values; every mistake is reported, up to a limit.</summary>
internal sealed class VariableCoercion(UploadedFiles? files)
{
    private const int MaxErrors = 50;

    /// <summary>Above this, finding each variable by searching the JSON would cost the square of their number.</summary>
    private const int FewVariables = 16;

    /// <summary>JSON can escape half a character; it is found out where the text is read.</summary>
    private const string NotUnicode = "A text among the variables is not Unicode: it has half of a surrogate pair.";

    private readonly List<GraphQLError> _errors = [];
    private VariableDefinition _variable = null!;
    private InputPath? _path;

    /// <summary>The values; meaningless if there are errors. The JSON is an object, or undefined if the request has no variables.</summary>
    public static VariableValues Coerce(
        IReadOnlyList<VariableDefinition> definitions, JsonElement json, UploadedFiles? files, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (definitions.Count == 0)
            return VariableValues.Empty;
        var coercion = new VariableCoercion(files);
        var values = new object?[definitions.Count];
        try
        {
            coercion.CoerceVariables(definitions, json, values);
        }
        catch (TooManyErrorsException)
        {
            // The last error says so.
        }
        catch (InvalidOperationException)
        {
            coercion._errors.Add(new GraphQLError(NotUnicode) { Code = ErrorCodes.InvalidType });
        }

        errors = coercion._errors;
        return new VariableValues(definitions, values);
    }

    private void CoerceVariables(IReadOnlyList<VariableDefinition> definitions, JsonElement json, object?[] values)
    {
        var byName = json.ValueKind == JsonValueKind.Object && definitions.Count > FewVariables ? ToDictionary(json) : null;
        for (var i = 0; i < values.Length; i++)
        {
            var name = definitions[i].Name;
            JsonElement value = default;
            if (byName is not null)
                byName.TryGetValue(name, out value);
            else if (json.ValueKind == JsonValueKind.Object)
                json.TryGetProperty(name, out value);
            values[i] = CoerceVariable(definitions[i], value);
        }
    }

    private static Dictionary<string, JsonElement> ToDictionary(JsonElement json)
    {
        var byName = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            byName[property.Name] = property.Value;
        return byName;
    }

    private object? CoerceVariable(VariableDefinition variable, JsonElement value)
    {
        _variable = variable;
        if (value.ValueKind != JsonValueKind.Undefined)
            return Coerce(value, variable.Type);
        if (variable.Default is Undefined && variable.Type.IsNonNull)
            Report($"Expected a value of non-null type \"{variable.Type}\" to be provided.", ErrorCodes.NonNullViolation);
        return variable.Default;
    }

    private object? Coerce(JsonElement json, GraphQLType type)
    {
        if (type is NonNullType nonNull)
        {
            if (json.ValueKind == JsonValueKind.Null)
                Report($"Expected value of non-null type \"{type}\" not to be null.", ErrorCodes.NonNullViolation);
            type = nonNull.Type;
        }

        if (json.ValueKind == JsonValueKind.Null)
            return null;
        return type switch
        {
            ListType list => CoerceList(json, list),
            InputObjectType input => CoerceObject(json, input),
            _ => CoerceLeaf(json, (LeafType)type),
        };
    }

    private object? CoerceLeaf(JsonElement json, LeafType type)
    {
        if (type is UploadScalar && files?.Find(json) is { } file)
            return file;
        try
        {
            return type.Parse(new ScalarInput(json));
        }
        catch (CoercionException error)
        {
            Report(error.Message, ErrorCodes.InvalidType);
            return null;
        }
    }

    private object?[] CoerceList(JsonElement json, ListType list)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, list.ItemType)];
        var values = new object?[json.GetArrayLength()];
        var parent = _path;
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            _path = new InputPath(parent, null, index);
            values[index++] = Coerce(item, list.ItemType);
        }

        _path = parent;
        return values;
    }

    private object? CoerceObject(JsonElement json, InputObjectType type)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Report($"Expected value of type \"{type}\" to be an object, found: {JsonLiteral.Inspect(json)}.", ErrorCodes.InvalidType);
            return null;
        }

        var before = _errors.Count;
        var values = new object?[type.Fields.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = CoerceField(json, type, type.Fields[i]);
        ReportUnknownFields(json, type);
        if (type.IsOneOf)
            ReportOneOf(json, type);
        return _errors.Count > before ? null : type.Create(values);
    }

    private object? CoerceField(JsonElement json, InputObjectType type, InputValue field)
    {
        if (json.TryGetProperty(field.Name, out var value))
        {
            var parent = _path;
            _path = new InputPath(parent, field.Name, 0);
            var before = _errors.Count;
            var coerced = Coerce(value, field.Type);
            _path = parent;
            return _errors.Count > before ? null : field.ToClr(coerced);
        }

        if (field.IsRequired)
            Report(InputObjectRules.RequiredField(type, field, JsonLiteral.Inspect(json)).Message, ErrorCodes.NonNullViolation);
        return field.IsRequired ? null : field.GetDefault();
    }

    private void ReportUnknownFields(JsonElement json, InputObjectType type)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (type.FindField(property.Name) is null)
                Report(InputObjectRules.UnknownField(type, property.Name, JsonLiteral.Inspect(json)).Message, ErrorCodes.InvalidType);
        }
    }

    private void ReportOneOf(JsonElement json, InputObjectType type)
    {
        var given = json.EnumerateObject().Where(property => type.FindField(property.Name) is not null).ToArray();
        if (given.Length != 1)
            Report(InputObjectRules.OneOfMessage(type), ErrorCodes.InvalidType);
        if (given is [{ Value.ValueKind: JsonValueKind.Null }, ..])
        {
            var parent = _path;
            _path = new InputPath(parent, given[0].Name, 0);
            Report(InputObjectRules.OneOfMessage(type), ErrorCodes.NonNullViolation);
            _path = parent;
        }
    }

    private void Report(string message, string code)
    {
        if (_errors.Count >= MaxErrors)
        {
            _errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.") { Code = ErrorCodes.InvalidType });
            throw new TooManyErrorsException();
        }

        _errors.Add(new GraphQLError($"Variable \"${_variable.Name}\" has invalid value{_path}: {message}")
        {
            Code = code,
            Locations = [_variable.Location],
        });
    }

    private sealed class TooManyErrorsException : Exception;

    /// <summary>A place inside a variable's value; prints as <c> at .where[0].name</c>.</summary>
    private sealed record InputPath(InputPath? Parent, string? Name, int Index)
    {
        public override string ToString() => (Parent?.ToString() ?? " at ") + (Name is null ? $"[{Index}]" : $".{Name}");
    }
}
