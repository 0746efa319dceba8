using Newtonsoft.Json.Serialization;

namespace Smslive247.ContractTests.Clients;

/// <summary>What users get when they serialise a result or a request.</summary>
internal static class ResultJson
{
    private static readonly JsonSerializer Whole = JsonSerializer.Create();
    private static readonly JsonSerializer TypedAlone = JsonSerializer.Create(new JsonSerializerSettings { ContractResolver = new WithoutUnknownMembers() });

    public static string Write(object result) => Write(Whole, result);

    /// <summary>The members that have a C# property. What a model lacks would otherwise slip through among its unknown members.</summary>
    public static string WriteTyped(object result) => Write(TypedAlone, result);

    private static string Write(JsonSerializer serializer, object result)
    {
        // A page is no JSON of the service; its items are.
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
