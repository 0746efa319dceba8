using Npgsql;
using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Finds the database of campaigns: a file in the data folder of the user, unless a variable names another. It is no argument, since it may have a password.</summary>
internal sealed class DatabaseSource
{
    public const string Variable = "SMSLIVE247_DATABASE";
    public const string DefaultFileText = "~/.local/share/smslive247/campaigns.db";

    private readonly string? connection;

    private DatabaseSource(string? file, string? connection) => (File, this.connection) = (file, connection);

    /// <summary>The file of SQLite; null on PostgreSQL.</summary>
    public string? File { get; }

    /// <summary>For people, without a password.</summary>
    public string Text => File ?? $"the database of {Variable}";

    /// <param name="surroundings">The variables.</param>
    /// <param name="isRehearsal">Rehearsals have a file of their own, so that no campaign is taken for sent that was not.</param>
    /// <exception cref="FailureException">The variable is none of its forms, or the user has no data folder.</exception>
    public static DatabaseSource Find(Surroundings surroundings, bool isRehearsal) =>
        isRehearsal ? OfFile(InDataFolder("rehearsal.db", surroundings))
        : surroundings.Variable(Variable)?.Trim() is not { Length: > 0 } text ? OfFile(InDataFolder("campaigns.db", surroundings))
        : text.Contains("://", StringComparison.Ordinal) ? throw Problem("is an address: write it as Npgsql does, such as Host=db;Database=campaigns;Username=campaigns;Password=...")
        : text.Contains('=', StringComparison.Ordinal) ? new(file: null, Checked(text))
        : OfFile(Path.GetFullPath(text));

    public void Apply(CampaignsOptions options)
    {
        if (connection is null)
        {
            options.UseSqlite(File!);
        }
        else
        {
            options.UsePostgreSql(connection);
        }
    }

    private static string Checked(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0 } ? text : throw Problem("names no host: add Host=...");
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The message may have a part of the password.
            throw Problem("is no connection string of Npgsql, such as Host=db;Database=campaigns;Username=campaigns;Password=...");
        }
    }

    /// <summary>The folder has phone numbers and texts: nobody else may read a new one.</summary>
    private static DatabaseSource OfFile(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            CreateFolder(folder);
        }

        return new(path, connection: null);
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>By the XDG specification, or %LOCALAPPDATA% on Windows.</summary>
    private static string InDataFolder(string file, Surroundings surroundings)
    {
        var folder = OperatingSystem.IsWindows() ? surroundings.Variable("LOCALAPPDATA")
            : surroundings.Variable("XDG_DATA_HOME") is { Length: > 0 } data ? data
            : surroundings.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share")
            : null;
        return folder is { Length: > 0 } ? Path.Combine(folder, "smslive247", file)
            : throw new FailureException(ExitCode.Usage, $"There is no home folder for the database: set {Variable} to a file, or to a connection string.");
    }

    private static FailureException Problem(string problem) => new(ExitCode.Usage, $"{Variable} {problem}");
}
