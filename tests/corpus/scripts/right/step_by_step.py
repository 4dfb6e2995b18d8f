from concurrent.futures import ProcessPoolExecutor

def mill(grain):
    return grain * 0.8

def bake(flour):
    return flour / 0.5

def sell(breads):
    return round(breads * 2.5, 2)

if __name__ == "__main__":
    with ProcessPoolExecutor(2) as ex:
        # two farms side by side, but in each farm one step after another
        a = ex.submit(mill, 10)
        b = ex.submit(mill, 25)
        flour = a.result() + b.result()
        breads = ex.submit(bake, flour).result()
        money = ex.submit(sell, breads).result()
    print("flour", flour, "breads", breads, "money", money)
