namespace Smslive247.ContractTests.Clients;

/// <summary>Turns arguments of the document into arguments of a method.</summary>
internal static class MethodArguments
{
    /// <summary>The name of a file that has only a text.</summary>
    public const string UploadName = "numbers.csv";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });

    /// <summary>The arguments in the method's order; its optional parameters keep their defaults.</summary>
    public static object?[] Bind(MethodInfo method, IEnumerable<KeyValuePair<string, JToken>> arguments)
    {
        var parameters = method.GetParameters();
        var bound = parameters.Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue ?? Type.Missing : null).ToArray();
        foreach (var (name, value) in arguments)
        {
            var index = Array.FindIndex(parameters, parameter => IsNamed(parameter, name));
            Assert.True(index >= 0, $"{method.DeclaringType!.Name}.{method.Name} has no parameter for '{name}'.");
            bound[index] = Typed(value, parameters[index]);
        }

        return bound;
    }

    /// <summary>Rejects members that the C# type lacks: it would send them as unknown ones, and the test would pass.</summary>
    private static object Typed(JToken value, ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(Smslive247Upload))
        {
            return Upload(value);
        }

        var typed = value.ToObject(parameter.ParameterType, Serializer)!;
        var differences = JsonComparison.Differences(value.ToString(Formatting.None), ResultJson.WriteTyped(typed));
        Assert.True(differences.Count == 0, $"{parameter.ParameterType.Name} cannot hold what is given: {string.Join("; ", differences)}");
        return typed;
    }

    private static Smslive247Upload Upload(JToken file) => file is JObject
        ? new(new MemoryStream(Encoding.UTF8.GetBytes((string)file["text"]!)), (string)file["name"]!)
        : new(new MemoryStream(Encoding.UTF8.GetBytes((string)file!)), UploadName);

    /// <summary>C# writes <c>batchId</c> for <c>batchID</c>, and no dashes, dots and underscores.</summary>
    public static bool IsNamed(ParameterInfo parameter, string wireName) =>
        string.Equals(parameter.Name, string.Concat(wireName.Split('-', '_', '.')), StringComparison.OrdinalIgnoreCase);
}
