import asyncio

# run 4 processes, each one prints the square of its number

async def process(number):
    await asyncio.sleep(0.1)
    print("process", number, "->", number * number)

async def main():
    await asyncio.gather(process(3), process(5), process(7), process(9))

if __name__ == "__main__":
    asyncio.run(main())
