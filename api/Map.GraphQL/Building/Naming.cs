using System.Reflection;
using System.Text;

namespace Map.GraphQL.Building;

/// <summary>C# names to GraphQL names.</summary>
internal static class Naming
{
    /// <summary><c>GetStationsAsync</c> to <c>stations</c>, <c>HTTPPort</c> to <c>httpPort</c>.</summary>
    public static string Field(MemberInfo member)
    {
        if (Explicit(member) is { } name)
            return name;
        var text = member.Name;
        if (member is MethodInfo)
        {
            if (text.EndsWith("Async", StringComparison.Ordinal) && text.Length > 5)
                text = text[..^5];
            if (text.StartsWith("Get", StringComparison.Ordinal) && text.Length > 3 && char.IsUpper(text[3]))
                text = text[3..];
        }

        return CamelCase(text);
    }

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    /// <summary><c>Page&lt;Station&gt;</c> to <c>PageOfStation</c>; the marker I of interfaces goes.</summary>
    public static string Type(Type type)
    {
        if (Explicit(type) is { } name)
            return name;
        var text = type.Name;
        if (type.IsInterface && text.Length > 1 && text[0] == 'I' && char.IsUpper(text[1]))
            text = text[1..];
        if (!type.IsGenericType)
            return text;
        return text[..text.IndexOf('`')] + "Of" + string.Join("And", type.GetGenericArguments().Select(Type));
    }

    public static string Input(Type type)
    {
        var name = Type(type);
        return Explicit(type) is not null || name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    /// <summary><c>CoBuilt</c> to <c>CO_BUILT</c>.</summary>
    public static string EnumValue(FieldInfo field)
    {
        if (Explicit(field) is { } name)
            return name;
        var text = new StringBuilder();
        for (var i = 0; i < field.Name.Length; i++)
        {
            if (i > 0 && StartsWord(field.Name, i))
                text.Append('_');
            text.Append(char.ToUpperInvariant(field.Name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>Station</c> to <c>Stations</c>, <c>Activity</c> to <c>Activities</c>.</summary>
    public static string Plural(string name) => name[^1] == 'y' ? name[..^1] + "ies" : name + "s";

    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            var startsNextWord = i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]);
            if (startsNextWord)
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    private static string? Explicit(MemberInfo member) => member.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name;

    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
