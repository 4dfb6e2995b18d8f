import multiprocessing as mp

tabla = {
    "enero": list(range(400000)),
    "febrero": list(range(300000)),
    "marzo": list(range(350000)),
}

def sumar(mes, ventas, salida):
    total = 0
    for v in ventas:
        total = total + v % 17
    salida.put((mes, total))

class Informe:
    def __init__(self):
        self.salida = mp.Queue()
        self.totales = {}

    def calcular(self):
        for mes, ventas in tabla.items():
            proceso = mp.Process(target=sumar, args=(mes, ventas, self.salida))
            proceso.start()
            m, total = self.salida.get()
            proceso.join()   # dejar listo el proceso
            self.totales[m] = total

if __name__ == "__main__":
    informe = Informe()
    informe.calcular()
    for mes in informe.totales:
        print(mes, informe.totales[mes])
