using Newtonsoft.Json.Serialization;

namespace Smslive247.ContractTests.Clients;

/// <summary>The JSON of a serialized result or request.</summary>
internal static class ResultJson
{
    private static readonly JsonSerializer Whole = JsonSerializer.Create();
    private static readonly JsonSerializer TypedAlone = JsonSerializer.Create(new JsonSerializerSettings { ContractResolver = new WithoutUnknownMembers() });

    public static string Write(object result) => Write(Whole, result);

    /// <summary>The members with a C# property. Otherwise a missing property would be hidden among the unknown members.</summary>
    public static string WriteTyped(object result) => Write(TypedAlone, result);

    private static string Write(JsonSerializer serializer, object result)
    {
        // Only the items of a page are JSON of the service.
        var body = result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Page<>)
            ? type.GetProperty(nameof(Page<>.Items))!.GetValue(result)
            : result;
        using var text = new StringWriter();
        serializer.Serialize(text, body);
        return text.ToString();
    }

    private sealed class WithoutUnknownMembers : DefaultContractResolver
    {
        protected override JsonObjectContract CreateObjectContract(Type objectType)
        {
            var contract = base.CreateObjectContract(objectType);
            contract.ExtensionDataGetter = null;
            return contract;
        }
    }
}
