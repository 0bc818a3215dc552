using Map.SampleCity.Files;
using Map.SampleCity.Scenarios;

// Writes a sample's files: dotnet run --project geodata/Map.SampleCity -- geodata/samples/city
if (args is not [var folder] || Path.GetFileName(folder.TrimEnd('/')) is var name && name != "city" && !ScenarioFiles.Names.Contains(name))
{
    Console.Error.WriteLine($"Usage: Map.SampleCity FOLDER; the folder's name is the sample's: city, {string.Join(", ", ScenarioFiles.Names)}.");
    return 2;
}
(name == "city" ? SampleFiles.Create() : ScenarioFiles.Create(name)).WriteTo(folder);
return 0;
