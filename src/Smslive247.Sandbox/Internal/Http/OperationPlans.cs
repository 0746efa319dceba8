using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Internal.Documents;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>The operations of all documents, found by path. A plan is made when its operation is first called.</summary>
internal sealed class OperationPlans(SandboxOptions options)
{
    private static readonly Lazy<RouteTable> Routes = new(() => new(ApiDocument.All.SelectMany(document => document.Operations)));
    private readonly ConcurrentDictionary<Operation, OperationPlan> plans = new();
    private readonly (bool AllowUnknown, bool IsBareV4) style = (options.AllowUnknownMembers, options.BareV4);

    /// <returns>The plan; without one, the methods that the path knows.</returns>
    public (OperationPlan? Plan, IEnumerable<string> Methods) Find(string method, IReadOnlyList<string> segments)
    {
        var operations = Routes.Value.Find(segments);
        return operations.TryGetValue(method, out var operation)
            ? (plans.GetOrAdd(operation, static (found, style) => new(found, style.AllowUnknown, style.IsBareV4), style), [])
            : (null, operations.Keys);
    }

    /// <summary>Reads the documents, and has the validation compiled, so that the first request need not wait for it.</summary>
    public static void Prepare()
    {
        _ = Routes.Value;
        new SchemaRules(ApiDocument.Find("v5", "Messages_Send").Body!.Schema!, isClosed: true).Validate(new JObject());
    }
}
