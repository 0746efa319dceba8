namespace Smslive247.ContractTests.Clients;

/// <summary>The client of a document, called by the names in the document.</summary>
internal sealed class GeneratedClient : IDisposable
{
    private readonly object root;

    public GeneratedClient(string version, Smslive247Options options, HttpMessageHandler? handler = null) =>
        root = Activator.CreateInstance(RootType(version), options, handler)!;

    /// <summary>The public methods for a part of the API; null if the root client lacks it.</summary>
    public static Type? PartType(string version, string tag) => RootInterface(version).GetProperty(tag)?.PropertyType;

    public static Type RootInterface(string version) => TypeOf(version, "ISmslive247Client");

    public static MethodInfo Method(string version, string tag, string name) =>
        PartType(version, tag)?.GetMethod(name) ?? throw new MissingMethodException($"{version}: {tag}.{name} is in no client.");

    /// <summary>Calls an operation.</summary>
    /// <returns>The result of the task.</returns>
    public Task<object> CallAsync(Operation operation, CallArguments arguments) => CallAsync(
        operation,
        _ => arguments.Body switch
        {
            null => arguments.Parameters,
            JObject form when operation.Body!.IsForm => arguments.Parameters.Concat(form.Properties().Select(part => KeyValuePair.Create(part.Name, part.Value))),
            var body => arguments.Parameters.Append(new(operation.BodyName, body)),
        });

    public async Task<object> CallAsync(Operation operation, Func<MethodInfo, IEnumerable<KeyValuePair<string, JToken>>> arguments)
    {
        var method = Method(operation.Document.Version, operation.Tag, $"{operation.Verb}Async");
        var task = (Task)Invoke(operation.Tag, method.Name, arguments(method));
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    /// <summary>Invokes a method of a part's interface, as a user does.</summary>
    public object Invoke(string tag, string name, IEnumerable<KeyValuePair<string, JToken>> arguments)
    {
        var part = root.GetType().GetInterface("ISmslive247Client")!.GetProperty(tag)!;
        var method = Method(root.GetType().Namespace!.Split('.').Last(), tag, name);
        var bound = MethodArguments.Bind(method, arguments);
        return method.Invoke(part.GetValue(root), BindingFlags.DoNotWrapExceptions, null, bound, null)!;
    }

    public void Dispose() => ((IDisposable)root).Dispose();

    private static Type RootType(string version) => TypeOf(version, "Smslive247Client");

    private static Type TypeOf(string version, string name)
    {
        var space = $"Smslive247.{version.ToUpperInvariant()}";
        return typeof(Smslive247Options).Assembly.GetType($"{space}.{name}")
            ?? throw new TypeLoadException($"The document {version} has no client: {space}.{name} is missing. Add it to the project's OpenApiClient items.");
    }
}
