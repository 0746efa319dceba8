namespace Smslive247.Internal;

/// <summary>A generated class that is the body of a request.</summary>
internal interface IRequestModel
{
    /// <exception cref="ArgumentException">A member that the document requires is null.</exception>
    void DemandRequired();
}
