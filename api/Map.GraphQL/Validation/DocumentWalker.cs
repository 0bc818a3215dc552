using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation;

/// <summary>Walks through the executable definitions of a document in their order, keeping the types that belong to each place.</summary>
internal sealed class DocumentWalker(ValidationContext context, IReadOnlyList<Rule> rules)
{
    private List<VariableUsage> _usages = [];

    public void Walk()
    {
        Enter(context.Document);
        foreach (var definition in context.Document.Definitions.OfType<ExecutableDefinitionNode>())
            WalkDefinition(definition);
        Leave(context.Document);
    }

    private void WalkDefinition(ExecutableDefinitionNode definition)
    {
        _usages = [];
        context.ParentType = definition is FragmentDefinitionNode fragment
            ? Composite(fragment.TypeCondition)
            : context.Schema.FindRootType(((OperationDefinitionNode)definition).Kind);
        Enter(definition);
        if (definition is OperationDefinitionNode operation)
            WalkVariables(operation);
        else
            Visit(((FragmentDefinitionNode)definition).TypeCondition);
        WalkDirectives(definition.Directives);
        WalkSelectionSet(definition.SelectionSet);
        context.Usages[definition] = _usages;
        Leave(definition);
    }

    private void WalkVariables(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.Variables)
        {
            Enter(variable);
            Visit(Named(variable.Type));
            if (variable.DefaultValue is not null)
                WalkDefault(variable);
            WalkDirectives(variable.Directives);
            Leave(variable);
        }
    }

    private void WalkDefault(VariableDefinitionNode variable)
    {
        var type = TypeReference.Resolve(context.Schema, variable.Type);
        context.Argument = type is { IsInput: true } ? new InputValue(variable.Name, type) : null;
        WalkValue(variable.DefaultValue!, context.Argument?.Type, null, hasDefault: false);
        context.Argument = null;
    }

    private void WalkSelectionSet(SelectionSetNode set)
    {
        Enter(set);
        foreach (var selection in set.Selections)
            WalkSelection(selection);
        Leave(set);
    }

    private void WalkSelection(SelectionNode selection)
    {
        var (parent, field) = (context.ParentType, context.Field);
        switch (selection)
        {
            case FieldNode node:
                WalkField(node);
                break;
            case FragmentSpreadNode spread:
                Enter(spread);
                WalkDirectives(spread.Directives);
                Leave(spread);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment);
                break;
        }

        (context.ParentType, context.Field) = (parent, field);
    }

    private void WalkField(FieldNode node)
    {
        var parent = context.ParentType;
        var field = context.Field = parent is null ? null : context.Schema.FindField(parent, node.Name.Value);
        Enter(node);
        foreach (var argument in node.Arguments)
            WalkArgument(argument, field?.FindArgument(argument.Name.Value));
        WalkDirectives(node.Directives);
        if (node.SelectionSet is not null)
        {
            context.ParentType = field?.Type.Named is { IsComposite: true } type ? type : null;
            WalkSelectionSet(node.SelectionSet);
        }

        (context.ParentType, context.Field) = (parent, field);
        Leave(node);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        Enter(fragment);
        if (fragment.TypeCondition is not null)
        {
            Visit(fragment.TypeCondition);
            context.ParentType = Composite(fragment.TypeCondition);
        }

        context.Field = null;
        WalkDirectives(fragment.Directives);
        WalkSelectionSet(fragment.SelectionSet);
        Leave(fragment);
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            context.IsInDirective = true;
            context.Directive = context.Schema.FindDirective(directive.Name.Value);
            Enter(directive);
            foreach (var argument in directive.Arguments)
                WalkArgument(argument, context.Directive?.FindArgument(argument.Name.Value));
            Leave(directive);
            context.Directive = null;
            context.IsInDirective = false;
        }
    }

    private void WalkArgument(ArgumentNode node, InputValue? argument)
    {
        context.Argument = argument;
        Enter(node);
        WalkValue(node.Value, argument?.Type, null, argument?.DefaultValue is not null);
        Leave(node);
        context.Argument = null;
    }

    private void WalkValue(ValueNode value, GraphQLType? type, InputObjectType? parent, bool hasDefault)
    {
        Enter(value);
        switch (value)
        {
            case VariableNode variable:
                _usages.Add(new VariableUsage(variable, type, parent, hasDefault));
                break;
            case ListValueNode list:
                var itemType = (type?.Nullable as ListType)?.ItemType;
                foreach (var item in list.Items)
                    WalkValue(item, itemType, null, hasDefault: false);
                break;
            case ObjectValueNode node:
                foreach (var field in node.Fields)
                    WalkObjectField(field, type?.Named as InputObjectType);
                break;
        }

        Leave(value);
    }

    private void WalkObjectField(ObjectFieldNode node, InputObjectType? parent)
    {
        var field = parent?.FindField(node.Name.Value);
        Enter(node);
        WalkValue(node.Value, field?.Type, parent, field?.DefaultValue is not null);
        Leave(node);
    }

    private NamedType? Composite(NamedTypeNode node) => context.Schema.FindType(node.Name.Value) is { IsComposite: true } type ? type : null;

    private static NamedTypeNode Named(TypeNode type) => type switch
    {
        ListTypeNode list => Named(list.ItemType),
        NonNullTypeNode nonNull => Named(nonNull.Type),
        _ => (NamedTypeNode)type,
    };

    private void Visit(Node node)
    {
        Enter(node);
        Leave(node);
    }

    private void Enter(Node node)
    {
        foreach (var rule in rules)
            rule.Enter(node);
    }

    private void Leave(Node node)
    {
        foreach (var rule in rules)
            rule.Leave(node);
    }
}
