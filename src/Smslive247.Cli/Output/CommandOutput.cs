using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Cli.Output;

/// <summary>The output of a command: text for people, or JSON for programs, an object in each line.</summary>
internal sealed class CommandOutput(InvocationConfiguration console, bool isJson)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // The texts of messages stay readable; the output is no web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public bool IsJson => isJson;

    /// <summary>The standard output, for text that others read as it is.</summary>
    public TextWriter Writer => console.Output;

    public IAnsiConsole People { get; } = Screen.Create(console.Output);

    public IAnsiConsole Errors { get; } = Screen.Create(console.Error);

    public void WriteJson<T>(T value) => console.Output.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>Writes the one or the other.</summary>
    public void Write<T>(T json, Action<IAnsiConsole> forPeople)
    {
        if (isJson)
        {
            WriteJson(json);
        }
        else
        {
            forPeople(People);
        }
    }

    /// <summary>JSON goes to the standard output, as the last line, so that a program reads one stream.</summary>
    public ExitCode Fail(Failure failure)
    {
        if (isJson)
        {
            WriteJson(new { Outcome = ExitCodes.NameOf(failure.Code), ExitCode = (int)failure.Code, failure.Message, failure.Advice });
            return failure.Code;
        }

        Errors.Write(new Text($"{Screen.Clean(failure.Message)}\n", new Style(Color.Red)));
        foreach (var line in failure.Advice)
        {
            // As it is, without line breaks: commands are copied.
            console.Error.WriteLine(line);
        }

        return failure.Code;
    }
}
