namespace Smslive247.Cli.Campaigns;

/// <summary>Shows what a worker does.</summary>
internal interface IWorkView
{
    /// <summary>A warning of the worker.</summary>
    void Note(string text);

    void Show(WorkSnapshot snapshot);
}
