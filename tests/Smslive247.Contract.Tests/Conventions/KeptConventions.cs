namespace Smslive247.ContractTests.Conventions;

/// <summary>The conventions that tests of calls depend on. If an operation breaks one, only the test of the convention fails.</summary>
internal static class KeptConventions
{
    private static readonly ConcurrentDictionary<Operation, bool> Known = new();

    /// <summary>Whether all methods and examples of the operation are valid.</summary>
    public static bool AllowCalls(Operation operation) => Known.GetOrAdd(operation, static operation =>
    {
        try
        {
            return MethodCheck.CasesOf(operation).All(name => MethodCheck.Faults(operation, name).Count == 0) &&
                ExampleCheck.CasesOf(operation).All(name => ExampleCheck.Faults(operation, name).Count == 0);
        }
        catch (Exception)
        {
            // The document is invalid here: CoverageTests reports it.
            return false;
        }
    });
}
