using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Requests;

/// <summary>A body as it arrived.</summary>
internal sealed record RequestBody
{
    public byte[] Bytes { get; init; } = [];

    /// <summary>Null if the body is not a form.</summary>
    public IFormCollection? Form { get; init; }

    /// <summary>Null if the body could be read.</summary>
    public BodyProblem? Problem { get; init; }
}

/// <summary>What is wrong with a body as a whole.</summary>
internal sealed record BodyProblem(int Status, string Message);
