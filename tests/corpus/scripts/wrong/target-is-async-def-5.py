import asyncio
from multiprocessing import Process


async def greet(name, delay):
    await asyncio.sleep(delay)
    print(f"hello {name}")


if __name__ == "__main__":
    a = Process(target=greet, args=("Ana", 0.1))
    b = Process(target=greet, args=("Bert", 0.05))
    a.start()
    b.start()
    a.join()
    b.join()
    print("greeted everybody")
