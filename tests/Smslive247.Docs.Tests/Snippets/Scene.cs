using Microsoft.Extensions.Hosting;
using Smslive247.Sandbox;

namespace Smslive247.DocsTests.Snippets;

/// <summary>What a snippet finds when it runs, and what it has to have done.</summary>
internal sealed record Scene
{
    /// <summary>Prepares the sandbox, which has 45 messages and accepts every sender ID.</summary>
    public Action<Smslive247Sandbox>? Prepare { get; init; }

    /// <summary>Replaces what a test cannot have, such as a wait of a minute. $address stands for the address of the sandbox.</summary>
    public IReadOnlyList<(string Old, string New)> Rewrites { get; init; } = [];

    /// <summary>The files in the folder where it runs, by name.</summary>
    public Dictionary<string, string> Files { get; init; } = [];

    /// <summary>Adds to the services of a part that registers the client.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Uses the host that the snippet has built or started.</summary>
    public Func<IHost, Smslive247Sandbox, Task>? Use { get; init; }

    /// <summary>Uses an object of the class of the snippet, which a host with campaigns has created.</summary>
    public Func<dynamic, IServiceProvider, Smslive247Sandbox, Task>? UseObject { get; init; }

    /// <summary>What the sandbox does after the snippet has ended.</summary>
    public Func<Smslive247Sandbox, bool>? Reaches { get; init; }

    /// <summary>Looks at the output, and at the sandbox.</summary>
    public Action<string, Smslive247Sandbox>? Check { get; init; }
}
