using System.Text.Json;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>
/// What the arguments of one field call cost: the weight of each argument and input field that has a value, in lists once for each item.
/// Values are counted as they are given; a filter in a variable costs what the same filter costs in the document.
/// </summary>
internal sealed class InputCost
{
    private readonly double _constant;
    private readonly (InputValue Definition, ValueNode Literal)[] _variable;
    private readonly IReadOnlyDictionary<string, VariableDefinitionNode> _variables;

    private InputCost(double constant, (InputValue, ValueNode)[] variable, IReadOnlyDictionary<string, VariableDefinitionNode> variables)
    {
        _constant = constant;
        _variable = variable;
        _variables = variables;
    }

    public bool IsConstant => _variable.Length == 0;

    /// <param name="field">The field's definition.</param>
    /// <param name="node">The call.</param>
    /// <param name="variables">The operation's variables by name, for their defaults.</param>
    public static InputCost Create(FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, VariableDefinitionNode> variables)
    {
        var constant = 0.0;
        var variable = new List<(InputValue, ValueNode)>();
        foreach (var definition in field.Arguments.Where(CanCost))
        {
            var literal = node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            if (literal is not null && Execution.Substitution.Contains(literal))
                variable.Add((definition, literal));
            else
                constant += new InputCost(0, [], variables).OfField(definition, literal, CostEvaluation.WithoutVariables);
        }

        return new InputCost(constant, [.. variable], variables);
    }

    public double Evaluate(CostEvaluation evaluation)
    {
        var sum = _constant;
        foreach (var (definition, literal) in _variable)
            sum += OfField(definition, literal, evaluation);
        return sum;
    }

    /// <summary>Leaves without a weight of their own never cost anything, whatever their value.</summary>
    private static bool CanCost(InputValue input) => CostWeights.Of(input) != 0 || input.Type.Named is InputObjectType;

    private double OfField(InputValue definition, ValueNode? literal, CostEvaluation evaluation)
    {
        if (literal is not VariableNode variable)
            return OfLiteral(definition, literal ?? definition.DefaultValue, evaluation);
        var json = evaluation.GetJson(variable.Name.Value);
        return json.ValueKind == JsonValueKind.Undefined
            ? OfLiteral(definition, DefaultOf(variable) ?? definition.DefaultValue, evaluation)
            : CostWeights.Of(definition) + OfJson(definition.Type, json, evaluation);
    }

    private double OfLiteral(InputValue definition, ValueNode? literal, CostEvaluation evaluation) =>
        literal is null ? 0 : CostWeights.Of(definition) + OfLiteral(definition.Type, literal, evaluation);

    private ValueNode? DefaultOf(VariableNode variable) => _variables.GetValueOrDefault(variable.Name.Value)?.DefaultValue;

    private double OfLiteral(GraphQLType type, ValueNode literal, CostEvaluation evaluation)
    {
        if (type.Named is not InputObjectType input)
            return 0;
        return literal switch
        {
            ListValueNode list => list.Items.Sum(item => OfLiteral(type, item, evaluation)),
            ObjectValueNode node => input.Fields.Sum(field => OfField(field, Find(node, field.Name), evaluation)),
            VariableNode variable => OfVariable(type, variable, evaluation),
            _ => 0,
        };
    }

    private double OfVariable(GraphQLType type, VariableNode variable, CostEvaluation evaluation)
    {
        var json = evaluation.GetJson(variable.Name.Value);
        if (json.ValueKind != JsonValueKind.Undefined)
            return OfJson(type, json, evaluation);
        return DefaultOf(variable) is { } literal ? OfLiteral(type, literal, evaluation) : 0;
    }

    private double OfJson(GraphQLType type, JsonElement json, CostEvaluation evaluation)
    {
        if (type.Named is not InputObjectType input)
            return 0;
        return json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().Sum(item => OfJson(type, item, evaluation)),
            JsonValueKind.Object => OfObject(input, json, evaluation),
            _ => 0,
        };
    }

    private double OfObject(InputObjectType type, JsonElement json, CostEvaluation evaluation)
    {
        var sum = 0.0;
        foreach (var property in json.EnumerateObject())
        {
            if (type.FindField(property.Name) is { } field)
                sum += CostWeights.Of(field) + OfJson(field.Type, property.Value, evaluation);
        }

        foreach (var field in type.Fields)
        {
            if (field.DefaultValue is not null && !json.TryGetProperty(field.Name, out _))
                sum += OfLiteral(field, field.DefaultValue, evaluation);
        }

        return sum;
    }

    private static ValueNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (field.Name.Value == name)
                return field.Value;
        }

        return null;
    }
}
