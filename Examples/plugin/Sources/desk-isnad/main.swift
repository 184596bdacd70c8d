import Ages
import IsnadCommand
import IsnadPlugins

// The bundled plugins, and the desk's own beside them.
await Program.main(plugins: BundledPlugins.all + [Ages()])
