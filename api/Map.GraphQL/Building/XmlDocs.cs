using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Map.GraphQL.Building;

/// <summary>Descriptions from the XML documentation that the compiler writes beside an assembly.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _byAssembly = [];

    public string? Type(Type type) => Explicit(type) ?? Summary(Find(type.Assembly, "T:" + Id(type)));

    public string? Member(MemberInfo member) => Explicit(member) ?? member switch
    {
        MethodInfo method => Summary(FindMethod(method)),
        PropertyInfo property => Summary(Find(Assembly(member), $"P:{Id(property.DeclaringType!)}.{property.Name}")) ?? RecordParameter(property),
        _ => Summary(Find(Assembly(member), $"F:{Id(member.DeclaringType!)}.{member.Name}")),
    };

    public string? Parameter(ParameterInfo parameter) => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Text
        ?? (parameter.Member is MethodInfo method ? ParameterText(FindMethod(method), parameter.Name!) : null);

    private static string? Explicit(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false)?.Text;

    /// <summary>Positional properties of records are documented as parameters of the type.</summary>
    private string? RecordParameter(PropertyInfo property) =>
        ParameterText(Find(Assembly(property), "T:" + Id(property.DeclaringType!)), property.Name);

    private static Assembly Assembly(MemberInfo member) => member.DeclaringType!.Assembly;

    private XElement? FindMethod(MethodInfo method)
    {
        var members = Load(Assembly(method));
        return members.GetValueOrDefault($"M:{Id(method.DeclaringType!)}.{method.Name}");
    }

    private XElement? Find(Assembly assembly, string id) => Load(assembly).GetValueOrDefault(id);

    private Dictionary<string, XElement> Load(Assembly assembly)
    {
        if (_byAssembly.TryGetValue(assembly, out var known))
            return known;
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var file = assembly.IsDynamic || assembly.Location.Length == 0 ? null : Path.ChangeExtension(assembly.Location, ".xml");
        if (file is not null && File.Exists(file))
        {
            foreach (var member in XDocument.Load(file).Descendants("member"))
                members.TryAdd(NameOf(member), member);
        }

        return _byAssembly[assembly] = members;
    }

    /// <summary>The name without parameters: methods that are fields have no overloads.</summary>
    private static string NameOf(XElement member)
    {
        var name = (string)member.Attribute("name")!;
        return name.StartsWith("M:", StringComparison.Ordinal) && name.IndexOf('(', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
    }

    private static string Id(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? ParameterText(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
            Append(node, text);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void Append(XNode node, StringBuilder text)
    {
        switch (node)
        {
            case XText plain:
                text.Append(plain.Value);
                break;
            case XElement reference when reference.Attribute("cref") is { } target && reference.IsEmpty:
                text.Append(target.Value[(target.Value.LastIndexOfAny(['.', ':']) + 1)..]);
                break;
            case XElement reference when reference.IsEmpty:
                text.Append(((string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword")) + " ");
                break;
            case XElement element:
                foreach (var child in element.Nodes())
                    Append(child, text);
                text.Append(' ');
                break;
        }
    }
}
