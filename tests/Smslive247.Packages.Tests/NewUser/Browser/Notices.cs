using System.Threading.Tasks;
using Smslive247.Sandbox;
using Smslive247.V5;

namespace Browser;

public static class Notices
{
    public static ISmslive247Client Create() => new Smslive247Client("MA-your-key");

    public static Task<Smslive247Sandbox> StartAsync() => Smslive247Sandbox.StartAsync();
}
