namespace Smslive247.DocsTests.Snippets;

/// <summary>Runs the tests in a test class of a snippet.</summary>
internal static class FactRun
{
    public static bool IsTestClass(Assembly assembly) => Facts(assembly).Any();

    public static async Task RunAsync(Assembly assembly)
    {
        foreach (var fact in Facts(assembly))
        {
            var test = Activator.CreateInstance(fact.DeclaringType!)!;
            await ((test as IAsyncLifetime)?.InitializeAsync() ?? Task.CompletedTask);
            await ((Task)fact.Invoke(test, null)!);
            await ((test as IAsyncLifetime)?.DisposeAsync() ?? Task.CompletedTask);
        }
    }

    private static IEnumerable<MethodInfo> Facts(Assembly assembly) =>
        assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<FactAttribute>() is not null);
}
