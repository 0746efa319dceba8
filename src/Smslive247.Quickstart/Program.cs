using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Smslive247;
using Smslive247.Quickstart;
using Smslive247.Sandbox;

const string KeyVariable = "SMSLIVE247_API_KEY";
var api = new Option<string>("--api")
{
    Description = "The version of the API.",
    DefaultValueFactory = _ => "v5",
};
api.AcceptOnlyFromAmong("v4", "v5");
var live = new Option<bool>("--live")
{
    Description = $"Call the real service with the key in {KeyVariable}. It only reads; nothing is sent.",
};
var command = new RootCommand("Reads the account, sends an SMS and lists messages, with a sandbox of the service in this process.") { api, live };
command.SetAction((arguments, cancellationToken) => RunAsync(arguments.GetRequiredValue(api), arguments.GetValue(live), cancellationToken));
return await command.Parse(args).InvokeAsync();

static async Task<int> RunAsync(string api, bool isLive, CancellationToken cancellationToken)
{
    try
    {
        if (!isLive)
        {
            await using var sandbox = await Smslive247Sandbox.StartAsync(cancellationToken: cancellationToken);
            sandbox.AddMessages(89);
            Console.WriteLine($"The sandbox listens at {sandbox.Address}. The client uses {api}. No SMS is sent.");
            using var local = Register(options => (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address));
            await Tour.Create(api, local).RunAsync(cancellationToken);
            return 0;
        }

        if (Environment.GetEnvironmentVariable(KeyVariable) is not { Length: > 0 } key)
        {
            await Console.Error.WriteLineAsync($"--live needs a key: set the environment variable {KeyVariable} to the key of your account.");
            return 2;
        }

        using var remote = Register(options => options.ApiKey = key);
        await Tour.Create(api, remote).ReadAsync(cancellationToken);
        return 0;
    }
    catch (OptionsValidationException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 2;
    }
    catch (Smslive247Exception exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
    catch (OperationCanceledException)
    {
        await Console.Error.WriteLineAsync("Cancelled.");
        return 130;
    }
}

static ServiceProvider Register(Action<Smslive247Options> configure)
{
    var services = new ServiceCollection();
    services.AddSmslive247(configure);
    return services.BuildServiceProvider();
}
