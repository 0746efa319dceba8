using System.Runtime.Loader;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Smslive247.Sandbox;
using Smslive247.V5;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Runs a snippet in this process, against a sandbox of its own, in a folder of its own.</summary>
internal sealed class SnippetRun(Snippet snippet, Scene scene, Smslive247Sandbox sandbox)
{
    private const string PlaceholderKey = "\"MA-your-key\"";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "snippet");

    private Type? frame;

    /// <returns>What it wrote to the console.</returns>
    public static async Task<string> RunAsync(Snippet snippet, Scene scene)
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => (options.ApproveSenderIds, options.DeliveryDelay) = (true, TimeSpan.Zero));
        sandbox.AddMessages(45);
        scene.Prepare?.Invoke(sandbox);
        using var console = new ConsoleCapture();
        PrepareFolder(scene);
        await new SnippetRun(snippet, scene, sandbox).RunAsync();
        await Eventually.IsTrueAsync(() => scene.Reaches?.Invoke(sandbox) ?? true);
        scene.Check?.Invoke(console.Output, sandbox);
        return console.Output;
    }

    private Task RunAsync()
    {
        var assembly = Load();
        frame = assembly.GetType(SnippetCompiler.FrameType);
        return assembly.EntryPoint is { } main ? RunProgramAsync(main)
            : scene.UseObject is not null ? RunClassAsync(assembly)
            : FactRun.IsTestClass(assembly) ? FactRun.RunAsync(assembly)
            : snippet.Code.Contains("builder.", StringComparison.Ordinal) ? RunRegistrationAsync()
            : snippet.Code.Contains("app.", StringComparison.Ordinal) ? RunEndpointsAsync()
            : RunPartAsync();
    }

    /// <summary>The address of the sandbox replaces that of the service, which is not in the text of a snippet.</summary>
    private Assembly Load()
    {
        var code = scene.Rewrites.Aggregate(snippet.Code, Replace)
            .Replace("$address", sandbox.Address.AbsoluteUri, StringComparison.Ordinal)
            .Replace($"Smslive247Client({PlaceholderKey})", $"Smslive247Client(new Smslive247.Smslive247Options {{ ApiKey = {PlaceholderKey} }})", StringComparison.Ordinal)
            .Replace($"ApiKey = {PlaceholderKey}", $"ApiKey = \"{sandbox.Key}\", BaseAddress = new Uri(\"{sandbox.Address}\")", StringComparison.Ordinal);
        using var image = new MemoryStream();
        var result = SnippetCompiler.Compile(snippet with { Code = code }).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(snippet.Name, isCollectible: true).LoadFromStream(image);
    }

    private static string Replace(string code, (string Old, string New) rewrite)
    {
        Assert.Contains(rewrite.Old, code, StringComparison.Ordinal);
        return code.Replace(rewrite.Old, rewrite.New, StringComparison.Ordinal);
    }

    private async Task RunProgramAsync(MethodInfo main)
    {
        string[] args = [$"--Smslive247:ApiKey={sandbox.Key}", $"--Smslive247:BaseAddress={sandbox.Address}", "--urls=http://127.0.0.1:0"];
        using var hosts = new HostObserver();
        var run = Task.Run(() => (main.GetParameters().Length == 0 ? main.Invoke(null, []) : main.Invoke(null, [args])) as Task ?? Task.CompletedTask);
        if (await hosts.StartedOrEndedAsync(run) is { } host)
        {
            await scene.Use!(host, sandbox);
            await host.StopAsync();
        }

        await run;
    }

    private async Task RunPartAsync()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = sandbox.Key, BaseAddress = sandbox.Address });
        Set("client", client);
        await InvokeAsync();
    }

    private async Task RunRegistrationAsync()
    {
        var builder = CreateBuilder();
        Set("builder", builder);
        await InvokeAsync();
        builder.Services.AddSmslive247(options => options.ApiKey ??= options.ApiKeyProvider is null ? sandbox.Key : null);
        builder.Services.PostConfigureAll<Smslive247Options>(options => options.BaseAddress = sandbox.Address);
        scene.Services?.Invoke(builder.Services);
        await using var app = builder.Build();
        await UseAsync(app);
    }

    private async Task RunClassAsync(Assembly assembly)
    {
        var builder = CreateBuilder();
        builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address));
        builder.Services.AddSmslive247Campaigns(options => (options.PartsPerSecond, options.FirstReportCheck) = (100, TimeSpan.FromMilliseconds(100)));
        await using var app = builder.Build();
        await app.StartAsync();
        var type = assembly.GetExportedTypes().Single(type => type.Name != SnippetCompiler.FrameType);
        await scene.UseObject!(ActivatorUtilities.CreateInstance(app.Services, type), app.Services, sandbox);
        await app.StopAsync();
    }

    private async Task RunEndpointsAsync()
    {
        var builder = CreateBuilder();
        builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address));
        await using var app = builder.Build();
        Set("app", app);
        await InvokeAsync();
        await UseAsync(app);
    }

    private async Task UseAsync(WebApplication app)
    {
        await app.StartAsync();
        await (scene.Use?.Invoke(app, sandbox) ?? app.Services.GetRequiredService<IAccountsClient>().GetAsync("self"));
        await app.StopAsync();
    }

    private WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        foreach (var key in (string[])["Smslive247:ApiKey", "Clinic:ApiKey", "Bank:Key", "ShopKey", "SmsKey"])
        {
            builder.Configuration[key] = sandbox.Key;
        }

        builder.Logging.ClearProviders();
        return builder;
    }

    private Task InvokeAsync() => (Task)frame!.GetMethod(SnippetCompiler.FrameMethod)!.Invoke(null, null)!;

    private void Set(string field, object value) => frame!.GetField(field)!.SetValue(null, value);

    private static void PrepareFolder(Scene scene)
    {
        // A pooled connection would keep the deleted file of the last run.
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        Directory.CreateDirectory(Folder);
        foreach (var (name, content) in scene.Files)
        {
            File.WriteAllText(Path.Combine(Folder, name), content);
        }

        Directory.SetCurrentDirectory(Folder);
    }
}
