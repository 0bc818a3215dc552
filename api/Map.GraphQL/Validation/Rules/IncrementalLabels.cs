using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>The labels of <c>@defer</c> and <c>@stream</c> are constants, each used once in the document.</summary>
internal sealed class IncrementalLabels(ValidationContext context) : Rule(context)
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void Enter(Node node)
    {
        if (node is not DirectiveNode { Name.Value: "defer" or "stream" } directive)
            return;
        switch (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value)
        {
            case null or NullValueNode:
                break;
            case StringValueNode label when _known.TryAdd(label.Value, directive):
                break;
            case StringValueNode label:
                Context.Report("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.", _known[label.Value], directive);
                break;
            default:
                Context.Report($"Argument \"@{directive.Name.Value}(label:)\" must be a static string.", directive);
                break;
        }
    }
}
