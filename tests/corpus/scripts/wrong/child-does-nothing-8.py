from multiprocessing import Process

DISHES = ["soup", "salad", "pasta", "cake"]

if __name__ == "__main__":
    cooks = []
    for i in range(len(DISHES)):
        cook = Process(name=f"cook-{i + 1}")
        cook.start()
        cooks.append(cook)

    for cook, dish in zip(cooks, DISHES):
        print(cook.name, "makes", dish, "with", len(dish) ** 2, "grams of salt")

    for cook in cooks:
        cook.join()
    print("dinner is ready")
