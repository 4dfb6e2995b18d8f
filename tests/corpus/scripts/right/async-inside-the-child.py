import asyncio
import multiprocessing


class Sensor(multiprocessing.Process):
    def __init__(self, place, start):
        super().__init__(name=f"sensor-{place}")
        self.place, self.value = place, start

    async def read(self):
        await asyncio.sleep(0.05)
        self.value += 0.5
        return self.value

    async def watch(self):
        for _ in range(3):
            print(f"{self.place}: {await self.read():.1f} degrees", flush=True)

    def run(self):
        asyncio.run(self.watch())


if __name__ == "__main__":
    sensors = [Sensor("kitchen", 20), Sensor("garden", 11), Sensor("cellar", 8)]
    for s in sensors:
        s.start()
    for s in sensors:
        s.join()
