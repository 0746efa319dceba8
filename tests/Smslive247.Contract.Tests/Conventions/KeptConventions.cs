namespace Smslive247.ContractTests.Conventions;

/// <summary>What the calls of an operation are tested with. Where it is not there, its own test fails for the operation, and no call is made.</summary>
internal static class KeptConventions
{
    private static readonly ConcurrentDictionary<Operation, bool> Known = new();

    /// <summary>Whether all methods and examples of the operation are as due.</summary>
    public static bool AllowCalls(Operation operation) => Known.GetOrAdd(operation, static operation =>
    {
        try
        {
            return MethodCheck.CasesOf(operation).All(name => MethodCheck.Faults(operation, name).Count == 0) &&
                ExampleCheck.CasesOf(operation).All(name => ExampleCheck.Faults(operation, name).Count == 0);
        }
        catch (Exception)
        {
            // The document is broken here: CoverageTests names the place.
            return false;
        }
    });
}
